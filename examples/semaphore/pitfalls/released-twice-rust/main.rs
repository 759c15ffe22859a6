use std::time::Duration;
use tokio::{sync::Semaphore, time::sleep};

static SEATS: Semaphore = Semaphore::const_new(1);

async fn make(name: &str) {
    let _permit = SEATS.acquire().await.unwrap();
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    SEATS.add_permits(1);
}

#[tokio::main]
async fn main() {
    make("tea").await;
    tokio::join!(make("toast"), make("jam"));
}
