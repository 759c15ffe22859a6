use std::time::Duration;
use tokio::time::{pause, sleep};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    pause();
    sleep(Duration::from_secs(3600)).await;
}
