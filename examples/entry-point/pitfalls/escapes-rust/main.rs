use std::time::Duration;
use tokio::time::sleep;

#[tokio::main]
async fn main() -> Result<(), String> {
    sleep(Duration::from_millis(100)).await;
    Err("egg burnt".to_string())
}
