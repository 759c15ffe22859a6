use futures::FutureExt;
use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Await it
    let tea = make("tea").shared();
    println!("main got {}", tea.clone().await);

    // 2. Await it again
    println!("main got {}", tea.await);
}
