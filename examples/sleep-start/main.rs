use std::time::Duration;
use tokio::time::sleep;

async fn ring() {
    sleep(Duration::from_millis(400)).await;
    println!("bell rings");
}

#[tokio::main]
async fn main() {
    // 1. Call a sleep of 300 ms
    println!("tea starts");
    let bell = tokio::spawn(ring());
    let tea = sleep(Duration::from_millis(300));

    // 2. Do something else for 200 ms
    sleep(Duration::from_millis(200)).await;
    println!("main continues");

    // 3. Await the sleep that was called first
    tea.await;
    println!("tea ready");
    bell.await.unwrap();
}
