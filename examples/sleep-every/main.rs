use std::time::Duration;
use tokio::time::{interval, sleep};

async fn ring_every(ms: u64) {
    let mut timer = interval(Duration::from_millis(ms));
    timer.tick().await; // the first is immediate
    loop {
        timer.tick().await;
        println!("bell rings");
    }
}

#[tokio::main]
async fn main() {
    // 1. Ring every 300 ms
    println!("main starts the clock");
    let clock = tokio::spawn(ring_every(300));
    sleep(Duration::from_millis(750)).await;

    // 2. Stop it
    clock.abort();
    if clock.await.unwrap_err().is_cancelled() {
        println!("clock stopped");
    }
}
