use std::time::Duration;
use tokio::time::sleep;

async fn cook(dish: &str) -> Result<(), String> {
    sleep(Duration::from_millis(100)).await;
    Err(format!("{dish} burnt"))
}

#[tokio::main]
async fn main() {
    let toast = tokio::spawn(cook("toast"));
    for guest in ["ann", "bob"] {
        sleep(Duration::from_millis(200)).await;
        println!("main serves {guest}");
    }
    println!("toast finished: {}", toast.is_finished());
}
