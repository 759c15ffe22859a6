use futures::{StreamExt, stream::FuturesUnordered};
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn make(name: &str, ms: u64) {
    let start = Instant::now();
    sleep(Duration::from_millis(ms)).await;
    let took = start.elapsed().as_millis() / 100 * 100;
    println!("{name} needs {ms} ms, took {took} ms");
}

#[tokio::main]
async fn main() {
    let calls = [make("toast", 100), make("tea", 200)];
    let mut calls = FuturesUnordered::from_iter(calls);
    while calls.next().await.is_some() {
        println!("main eats");
        sleep(Duration::from_millis(500)).await;
    }
}
