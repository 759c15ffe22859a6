use std::time::Duration;
use tokio::time::{interval, sleep};
use tokio_util::sync::CancellationToken;

struct Unfinished;

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("tea cancelled");
    }
}

async fn make_tea() {
    println!("tea starts");
    let unfinished = Unfinished;
    sleep(Duration::from_millis(200)).await;
    std::mem::forget(unfinished);
    println!("tea ready");
}

async fn run_until(stop: CancellationToken) {
    let mut timer = interval(Duration::from_millis(100));
    loop {
        let tick = stop.run_until_cancelled(timer.tick());
        let Some(_) = tick.await else { break };
        make_tea().await;
    }
}

#[tokio::main]
async fn main() {
    // 1. Let the run finish
    let stop = CancellationToken::new();
    let clock = tokio::spawn(run_until(stop.clone()));
    sleep(Duration::from_millis(100)).await;
    println!("main asks the clock to stop");
    stop.cancel();
    clock.await.unwrap();
    println!("clock stops");

    // 2. Cut the run off
    let clock =
        tokio::spawn(run_until(CancellationToken::new()));
    sleep(Duration::from_millis(100)).await;
    println!("main cancels the clock");
    clock.abort();
    _ = clock.await;
}
