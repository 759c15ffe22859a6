use std::time::Duration;
use tokio::time::sleep;

async fn save() -> Result<(), &'static str> {
    println!("save starts");
    sleep(Duration::from_millis(300)).await;
    println!("save fails");
    Err("disk full")
}

async fn order() -> Result<(), &'static str> {
    tokio::spawn(save()).await.expect("save panicked")
}

#[tokio::main]
async fn main() {
    // 1. Cancel the order, not its save
    let task = tokio::spawn(order());
    sleep(Duration::from_millis(100)).await;
    task.abort();
    if task.await.unwrap_err().is_cancelled() {
        println!("main caught order cancelled");
    }
    // 2. The save fails later
    sleep(Duration::from_millis(500)).await;
    println!("main ends");
}
