use std::{thread, time::Duration};
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(300)).await;
    println!("{name} ready");
    name.to_uppercase()
}

async fn begin(name: &'static str) -> JoinHandle<String> {
    let dish = tokio::spawn(make(name));
    sleep(Duration::from_millis(100)).await;
    dish
}

fn main() {
    let runtime = Runtime::new().unwrap();
    // 1. A call starts the toast
    let toast = runtime.block_on(begin("toast"));

    // 2. Plain code is busy for 400 ms
    println!("main is busy");
    thread::sleep(Duration::from_millis(400));
    println!("main is free");

    // 3. The next call
    let dish = runtime.block_on(toast).unwrap();
    println!("main got {dish}");
}
