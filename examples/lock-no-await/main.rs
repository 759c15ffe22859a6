use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::{thread, time::Duration};
use tokio::time::sleep;

static COINS: AtomicU32 = AtomicU32::new(0);

async fn add(name: &str) {
    println!("{name} starts");
    let seen = COINS.load(SeqCst);
    thread::sleep(Duration::from_millis(400)); // no await
    COINS.store(seen + 1, SeqCst);
    println!("{name} saw {seen}, wrote {}", seen + 1);
}

async fn fill() {
    for _ in 0..1000 {
        COINS.fetch_add(1, SeqCst);
    }
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    // 1. Read, block the thread, write
    println!("main counts {}", COINS.load(SeqCst));
    let ann = tokio::spawn(add("ann"));
    sleep(Duration::from_millis(200)).await;
    let bob = tokio::spawn(add("bob"));
    tokio::try_join!(ann, bob).unwrap();
    println!("main counts {}", COINS.load(SeqCst));

    // 2. Read and write in one step
    COINS.store(0, SeqCst);
    let both = (tokio::spawn(fill()), tokio::spawn(fill()));
    tokio::try_join!(both.0, both.1).unwrap();
    println!("main counts {}", COINS.load(SeqCst));
}
