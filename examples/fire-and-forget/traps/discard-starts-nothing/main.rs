use std::time::Duration;
use tokio::time::sleep;

async fn send(name: &str) {
    sleep(Duration::from_millis(200)).await;
    println!("{name} sent");
}

#[tokio::main]
async fn main() {
    let _ = send("letter");
    println!("main continues");
    sleep(Duration::from_millis(500)).await;
    println!("main ends");
}
