use std::time::Duration;
use tokio::{sync::Notify, time::timeout};

#[tokio::main]
async fn main() {
    let bell = Notify::new();
    bell.notify_waiters();
    println!("main rings");
    let limit = Duration::from_secs(1);
    timeout(limit, bell.notified()).await.expect("not heard");
}
