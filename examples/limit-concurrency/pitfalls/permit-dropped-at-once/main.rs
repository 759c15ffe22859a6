use std::time::Duration;
use tokio::{join, sync::Semaphore, time::sleep};

static PLACES: Semaphore = Semaphore::const_new(1);

async fn make(name: &str, ms: u64) {
    let _ = PLACES.acquire().await.unwrap();
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    join!(make("tea", 200), make("toast", 100));
}
