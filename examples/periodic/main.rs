use std::time::Duration;
use tokio::time::{interval, sleep};

async fn make_tea() {
    println!("tea starts");
    sleep(Duration::from_millis(100)).await;
    println!("tea ready");
}

async fn run_every<F: Future<Output = ()>>(
    period: Duration,
    work: impl Fn() -> F,
) {
    let mut timer = interval(period);
    timer.tick().await; // the first is immediate
    loop {
        timer.tick().await;
        work().await;
    }
}

#[tokio::main]
async fn main() {
    // 1. Make tea every 250 ms
    println!("clock starts");
    let period = Duration::from_millis(250);
    let clock =
        tokio::spawn(run_every(period, make_tea));
    sleep(Duration::from_millis(700)).await;

    // 2. Stop the clock
    clock.abort();
    if clock.await.unwrap_err().is_cancelled() {
        println!("clock stops");
    }
}
