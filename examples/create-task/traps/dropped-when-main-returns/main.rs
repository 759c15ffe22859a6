use std::time::Duration;
use tokio::time::sleep;

async fn send(name: &str) {
    println!("{name} starts");
    sleep(Duration::from_millis(300)).await;
    println!("{name} sent");
}

#[tokio::main]
async fn main() {
    tokio::spawn(send("letter"));
    sleep(Duration::from_millis(100)).await;
    println!("main ends");
}
