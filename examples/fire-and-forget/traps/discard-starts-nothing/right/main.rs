use std::time::Duration;
use tokio::time::sleep;

async fn send(name: &str) {
    sleep(Duration::from_millis(200)).await;
    println!("{name} sent");
}

#[tokio::main]
async fn main() {
    let letter = tokio::spawn(send("letter"));
    println!("main continues");
    letter.await.unwrap();
    println!("main ends");
}
