use std::time::Duration;
use tokio::time::sleep;

async fn send(name: &str) -> Result<(), String> {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    println!("{name} fails");
    Err(format!("{name} lost"))
}

#[tokio::main]
async fn main() {
    // 1. A task fails, and nobody awaits it
    tokio::spawn(send("parcel"));
    sleep(Duration::from_millis(300)).await;
    // 2. Continue
    println!("main continues");
}
