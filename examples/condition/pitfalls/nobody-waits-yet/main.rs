use std::time::Duration;
use tokio::{sync::Notify, time::timeout};

#[tokio::main]
async fn main() {
    let limit = Duration::from_millis(100);
    let changed = Notify::new();

    changed.notify_one();
    let waited = timeout(limit, changed.notified()).await;
    println!("after notify_one: {waited:?}");

    changed.notify_waiters();
    let waited = timeout(limit, changed.notified()).await;
    println!("after notify_waiters: {waited:?}");
}
