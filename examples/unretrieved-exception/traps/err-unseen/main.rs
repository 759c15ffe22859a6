use std::time::Duration;
use tokio::time::sleep;

async fn cook(dish: &str) -> Result<(), String> {
    sleep(Duration::from_millis(100)).await;
    Err(format!("{dish} burnt"))
}

#[tokio::main]
async fn main() {
    tokio::spawn(cook("toast"));
    sleep(Duration::from_millis(300)).await;
    println!("main calls ann to breakfast");
}
