use std::time::Duration;
use tokio::time::sleep;

async fn make_tea() -> &'static str {
    println!("tea starts");
    sleep(Duration::from_secs(5)).await;
    println!("tea continues");
    sleep(Duration::from_millis(200)).await;
    println!("tea waits in full");
    "COLD TEA"
}

#[tokio::main]
async fn main() {
    // 1. Start a tea that swallows errors
    let tea = tokio::spawn(make_tea());
    sleep(Duration::from_millis(100)).await;

    // 2. Cancel it
    println!("main cancels tea");
    tea.abort();
    sleep(Duration::from_millis(100)).await;

    // 3. Await it
    match tea.await {
        Ok(tea) => println!("main got {tea}"),
        Err(_) => println!("main caught tea cancelled"),
    }
}
