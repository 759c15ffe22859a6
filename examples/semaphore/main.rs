use std::time::Duration;
use tokio::{sync::Semaphore, time::sleep};

static SEATS: Semaphore = Semaphore::const_new(2);

async fn make(name: &str) {
    let _permit = SEATS.acquire().await.unwrap();
    println!("{name} starts");
    sleep(Duration::from_millis(500)).await;
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    // 1. Two permits, two dishes
    let tea = tokio::spawn(make("tea"));
    sleep(Duration::from_millis(100)).await;
    let toast = tokio::spawn(make("toast"));
    sleep(Duration::from_millis(100)).await;

    // 2. Two more wait
    println!("cake waits");
    let cake = tokio::spawn(make("cake"));
    sleep(Duration::from_millis(100)).await;
    println!("jam waits");
    make("jam").await;
    tokio::try_join!(tea, toast, cake).unwrap();
}
