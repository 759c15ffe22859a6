use std::{thread, time::Duration};
use tokio::{task::yield_now, time::sleep};

fn work() {
    // blocks its thread
    thread::sleep(Duration::from_millis(10));
}

async fn done() {}

async fn ring() {
    sleep(Duration::from_millis(100)).await;
    println!("bell rings");
}

#[tokio::main]
async fn main() {
    // 1. Await only finished work
    println!("main starts");
    let bell = tokio::spawn(ring());
    for _ in 0..40 {
        work();
        done().await;
    }
    println!("main ready");
    bell.await.unwrap();

    // 2. Yield in each round
    println!("main starts");
    let bell = tokio::spawn(ring());
    for _ in 0..40 {
        work();
        yield_now().await;
    }
    println!("main ready");
    bell.await.unwrap();
}
