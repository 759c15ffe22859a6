use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;
use tokio::{sync::Mutex, time::sleep};

async fn add(jar: Arc<AtomicU32>, name: &str) {
    println!("{name} starts");
    let seen = jar.load(SeqCst);
    sleep(Duration::from_millis(200)).await;
    jar.store(seen + 1, SeqCst);
    println!("{name} saw {seen}, wrote {}", seen + 1);
}

async fn add_locked(jar: Arc<Mutex<u32>>, name: &str) {
    let mut coins = jar.lock().await;
    println!("{name} starts");
    let seen = *coins;
    sleep(Duration::from_millis(200)).await;
    *coins = seen + 1;
    println!("{name} saw {seen}, wrote {coins}");
}

#[tokio::main]
async fn main() {
    // 1. Without a lock
    let jar = Arc::new(AtomicU32::new(0));
    let ann = tokio::spawn(add(jar.clone(), "ann"));
    sleep(Duration::from_millis(100)).await;
    add(jar.clone(), "bob").await;
    ann.await.unwrap();
    println!("main counts {}", jar.load(SeqCst));

    // 2. With a lock
    let safe = Arc::new(Mutex::new(0));
    let ann = tokio::spawn(add_locked(safe.clone(), "ann"));
    sleep(Duration::from_millis(100)).await;
    add_locked(safe.clone(), "bob").await;
    ann.await.unwrap();
    println!("main counts {}", safe.lock().await);
}
