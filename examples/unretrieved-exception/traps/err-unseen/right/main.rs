use std::time::Duration;
use tokio::time::sleep;

async fn cook(dish: &str) -> Result<(), String> {
    sleep(Duration::from_millis(100)).await;
    Err(format!("{dish} burnt"))
}

#[tokio::main]
async fn main() {
    tokio::spawn(async {
        if let Err(error) = cook("toast").await {
            println!("log has: {error}");
        }
    });
    sleep(Duration::from_millis(300)).await;
    println!("main calls ann to breakfast");
}
