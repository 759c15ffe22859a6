use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn make(name: &str) -> String {
    sleep(Duration::from_millis(600)).await;
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_millis(100);
    let toast = timeout(limit, make("toast")).await.unwrap();
    println!("main got {toast}");
}
