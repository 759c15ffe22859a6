use std::time::{Duration, Instant};
use tokio::{task::yield_now, time::sleep};

async fn done() {}

async fn ring() {
    sleep(Duration::from_millis(100)).await;
    println!("bell rings");
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_millis(400);

    // 1. Await only what is done
    println!("main starts");
    let bell = tokio::spawn(ring());
    let start = Instant::now();
    while start.elapsed() < limit {
        done().await;
    }
    println!("main ready");
    bell.await.unwrap();

    // 2. Yield in each round
    println!("main starts");
    let bell = tokio::spawn(ring());
    let start = Instant::now();
    while start.elapsed() < limit {
        yield_now().await;
    }
    println!("main ready");
    bell.await.unwrap();
}
