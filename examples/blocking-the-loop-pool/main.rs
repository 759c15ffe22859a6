use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::{task::JoinSet, time::sleep};

async fn toast() {
    // blocks its thread
    thread::sleep(Duration::from_millis(400));
}

async fn ring() {
    let start = Instant::now();
    sleep(Duration::from_millis(100)).await;
    let is_late = start.elapsed().as_millis() > 300;
    let when = if is_late { "late" } else { "in time" };
    println!("bell rings {when}");
}

async fn breakfast(calls: usize) {
    let bell = tokio::spawn(ring());
    sleep(Duration::from_millis(50)).await;
    println!("main starts");
    let toasts: JoinSet<()> =
        (0..calls).map(|_| toast()).collect();
    toasts.join_all().await;
    bell.await.unwrap();
    println!("main ready");
}

#[tokio::main]
async fn main() {
    // 1. One call blocks
    breakfast(1).await;

    // 2. A call for each thread blocks
    let metrics = Handle::current().metrics();
    breakfast(metrics.num_workers()).await;
}
