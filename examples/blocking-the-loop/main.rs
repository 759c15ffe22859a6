use std::{thread, time::Duration};
use tokio::runtime::{Handle, RuntimeMetrics};
use tokio::time::sleep;

async fn block() {
    println!("toast starts");
    // blocks its thread
    thread::sleep(Duration::from_millis(300));
    println!("toast ready");
}

async fn suspend() {
    println!("toast starts");
    sleep(Duration::from_millis(300)).await;
    println!("toast ready");
}

async fn read(metrics: &RuntimeMetrics) -> Duration {
    // lets the worker count its time
    sleep(Duration::from_millis(50)).await;
    metrics.worker_total_busy_duration(0)
}

fn report(busy: Duration) {
    let found = busy > Duration::from_millis(200);
    let which = if found { "a" } else { "no" };
    println!("main finds {which} delay");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Turn the monitor on
    let metrics = Handle::current().metrics();
    let before = read(&metrics).await;

    // 2. The toast blocks
    block().await;
    let after = read(&metrics).await;
    report(after - before);

    // 3. The toast suspends
    suspend().await;
    report(read(&metrics).await - after);
}
