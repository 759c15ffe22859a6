use std::{pin::pin, time::Duration};
use tokio::sync::{Mutex, Notify};
use tokio::time::sleep;

static CUPS: Mutex<u32> = Mutex::const_new(0);
static FILLED: Notify = Notify::const_new();

async fn take(name: &str) {
    println!("{name} starts");
    loop {
        let mut cups = CUPS.lock().await;
        if *cups > 0 {
            *cups -= 1;
            break;
        }
        let mut filled = pin!(FILLED.notified());
        filled.as_mut().enable(); // in line from now
        drop(cups);
        filled.await;
    }
    println!("{name} takes it");
}

async fn put() {
    println!("main puts a cup");
    *CUPS.lock().await += 1;
    FILLED.notify_one();
}

#[tokio::main]
async fn main() {
    // 1. Two wait for a cup
    let ann = tokio::spawn(take("ann"));
    sleep(Duration::from_millis(100)).await;
    let bob = tokio::spawn(take("bob"));
    sleep(Duration::from_millis(100)).await;

    // 2. One cup wakes one of them
    put().await;
    sleep(Duration::from_millis(100)).await;

    // 3. The next cup wakes the other
    put().await;
    tokio::try_join!(ann, bob).unwrap();
}
