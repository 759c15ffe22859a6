use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn pause(seconds: u64) {
    sleep(Duration::from_secs(seconds)).await;
}

#[tokio::main]
async fn main() {
    let start = Instant::now();
    sleep(Duration::from_secs(2)); // both lack the await
    pause(2);
    let early = start.elapsed() < Duration::from_secs(1);
    println!("main continues too early: {early}");
}
