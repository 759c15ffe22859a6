use std::time::Duration;

async fn main() {
    tokio::time::sleep(Duration::from_millis(100)).await;
    println!("tea ready");
}
