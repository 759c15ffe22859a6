use tokio::sync::Mutex;
use tokio::time::{Duration, timeout};

static JAR: Mutex<u32> = Mutex::const_new(5);

async fn coins() -> u32 {
    *JAR.lock().await
}

async fn double() {
    let mut jar = JAR.lock().await;
    *jar += coins().await;
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_secs(1);
    let end = timeout(limit, double()).await;
    println!("main gave up: {}", end.is_err());
}
