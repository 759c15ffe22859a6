use std::time::Duration;
use tokio::{sync::Mutex, time::sleep};

static STOVE: Mutex<()> = Mutex::const_new(());

async fn cook(name: &str) {
    let _guard = STOVE.lock().await;
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    let ann = tokio::spawn(cook("ann"));
    sleep(Duration::from_millis(100)).await;
    cook("bob").await;
    ann.await.unwrap();
}
