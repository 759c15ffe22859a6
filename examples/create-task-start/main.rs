use std::{thread, time::Duration};
use tokio::time::sleep;

fn brew(
    name: &'static str,
) -> impl Future<Output = String> {
    // Runs in the call; the async block is the future
    println!("{name} starts");
    thread::sleep(Duration::from_millis(200));
    println!("{name} ground");
    async move {
        sleep(Duration::from_millis(200)).await;
        println!("{name} ready");
        name.to_uppercase()
    }
}

#[tokio::main]
async fn main() {
    // 1. Start it the usual way
    println!("main calls brew");
    let coffee = tokio::spawn(async {
        brew("coffee").await // called on a worker
    });
    thread::sleep(Duration::from_millis(100));
    println!("main has task");
    println!("main got {}", coffee.await.unwrap());

    // 2. Start it within the call
    println!("main calls brew");
    let mocha = tokio::spawn(brew("mocha"));
    thread::sleep(Duration::from_millis(100));
    println!("main has task");
    println!("main got {}", mocha.await.unwrap());
}
