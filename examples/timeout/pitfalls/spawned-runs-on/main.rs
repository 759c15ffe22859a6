use std::time::Duration;
use tokio::time::{sleep, timeout};

#[tokio::main]
async fn main() {
    let toast = tokio::spawn(async {
        sleep(Duration::from_millis(300)).await;
        println!("toast ready");
    });
    let limit = Duration::from_millis(100);
    if timeout(limit, toast).await.is_err() {
        println!("main gave up on toast");
    }
    sleep(Duration::from_millis(400)).await;
}
