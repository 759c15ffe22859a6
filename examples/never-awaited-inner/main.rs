use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

async fn breakfast() -> impl Future<Output = String> {
    sleep(Duration::from_millis(100)).await;
    make("tea")
}

#[tokio::main]
async fn main() {
    // 1. Await the outer call
    let order = breakfast().await;
    println!("main got no tea yet");

    // 2. Await what it returned
    println!("main got {}", order.await);
}
