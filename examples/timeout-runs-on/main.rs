use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(500)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Start the toast
    let mut toast = tokio::spawn(make("toast"));
    sleep(Duration::from_millis(100)).await;

    // 2. Wait for it, but not for long
    let limit = Duration::from_millis(200);
    if timeout(limit, &mut toast).await.is_err() {
        println!("main stops waiting");
    }

    // 3. Come back for it
    println!("main got {}", toast.await.unwrap());
}
