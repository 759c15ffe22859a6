use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("tea cancelled");
    }
}

async fn make_tea() {
    println!("tea starts");
    let _cleanup = Cleanup;
    sleep(Duration::from_secs(5)).await;
}

async fn make_toast() {
    println!("toast starts");
    sleep(Duration::from_millis(100)).await;
    println!("toast ready");
}

async fn make_breakfast() {
    let mut group = JoinSet::new();
    group.spawn(make_tea());
    group.spawn(make_toast());
    group.join_all().await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. A task runs the group
    let breakfast = tokio::spawn(make_breakfast());
    sleep(Duration::from_millis(400)).await;

    // 2. Cancel that task
    println!("main cancels breakfast");
    breakfast.abort();
    sleep(Duration::from_millis(100)).await;

    // 3. Await it
    if breakfast.await.unwrap_err().is_cancelled() {
        println!("main caught breakfast cancelled");
    }
}
