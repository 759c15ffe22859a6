use std::{thread, time::Duration};
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

fn work(name: &str, stop: CancellationToken) {
    println!("{name} starts");
    for _ in 0..4 {
        thread::sleep(Duration::from_millis(100));
        if stop.is_cancelled() {
            println!("{name} stops");
            return;
        }
    }
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    // 1. Stop waiting for the thread
    let stop = CancellationToken::new();
    let token = stop.clone();
    let mill = spawn_blocking(|| work("mill", token));
    let limit = Duration::from_millis(200);
    match timeout(limit, mill).await {
        Ok(ended) => ended.unwrap(),
        Err(_) => println!("main gave up"),
    }
    sleep(Duration::from_millis(500)).await;

    // 2. Ask the thread to stop
    let token = stop.clone();
    let press = spawn_blocking(|| work("press", token));
    sleep(Duration::from_millis(150)).await;
    println!("main asks press to stop");
    stop.cancel();
    press.await.unwrap();
}
