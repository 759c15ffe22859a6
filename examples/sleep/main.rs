use std::time::Duration;
use tokio::time::{Instant, sleep, sleep_until};

async fn ring() {
    sleep(Duration::from_millis(100)).await;
    println!("bell rings");
}

#[tokio::main]
async fn main() {
    // 1. While main sleeps, the bell rings
    println!("tea starts");
    let bell = tokio::spawn(ring());
    sleep(Duration::from_millis(300)).await;
    println!("tea ready");
    bell.await.unwrap();

    // 2. The same sleep, written another way
    println!("cake starts");
    let end = Instant::now() + Duration::from_millis(300);
    sleep_until(end).await;
    println!("cake ready");
}
