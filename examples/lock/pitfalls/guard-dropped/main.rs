use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

async fn add(jar: Arc<Mutex<u32>>) {
    let mut coins = jar.lock().unwrap();
    *coins += 1;
    drop(coins);
    sleep(Duration::from_millis(200)).await;
    println!("ann counts {}", jar.lock().unwrap());
}

#[tokio::main]
async fn main() {
    let jar = Arc::new(Mutex::new(0));
    tokio::spawn(add(jar)).await.unwrap();
}
