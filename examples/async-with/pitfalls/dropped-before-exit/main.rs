use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn use_oven() {
    println!("oven on");
    sleep(Duration::from_millis(500)).await;
    println!("oven off"); // the exit, written after the body
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_millis(100);
    if timeout(limit, use_oven()).await.is_err() {
        println!("main gave up, the oven is still on");
    }
}
