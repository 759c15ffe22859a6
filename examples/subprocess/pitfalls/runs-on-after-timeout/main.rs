use std::time::Duration;
use tokio::process::Command;
use tokio::time::{sleep, timeout};

#[tokio::main]
async fn main() {
    let mut kettle = Command::new("sh");
    kettle.args(["-c", "sleep 0.4; echo kettle whistles"]);
    let limit = Duration::from_millis(200);
    if timeout(limit, kettle.status()).await.is_err() {
        println!("main gave up");
    }
    sleep(Duration::from_millis(600)).await;
}
