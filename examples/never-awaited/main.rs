use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Call it, drop what it returns
    println!("main calls tea");
    drop(make("tea")); // without it, the compiler warns
    println!("main continues");

    // 2. Wait for 400 ms
    sleep(Duration::from_millis(400)).await;
    println!("main ends");
}
