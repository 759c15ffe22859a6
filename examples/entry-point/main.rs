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
    // 1. The program runs async code
    println!("main starts");
    sleep(Duration::from_millis(100)).await;

    // 2. Now the program can await
    println!("main got {}", make("tea").await);

    // 3. main ends, and so does the program
    sleep(Duration::from_millis(100)).await;
    println!("main ends");
}
