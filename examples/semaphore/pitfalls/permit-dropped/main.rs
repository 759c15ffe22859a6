use std::time::Duration;
use tokio::{sync::Semaphore, time::sleep};

static SEATS: Semaphore = Semaphore::const_new(1);

async fn make(name: &str) {
    let _ = SEATS.acquire().await.unwrap();
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    tokio::join!(make("tea"), make("toast"));
}
