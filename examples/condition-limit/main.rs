use std::{pin::pin, time::Duration};
use tokio::sync::{Mutex, Notify};
use tokio::time::{sleep, timeout};

static CUPS: Mutex<u32> = Mutex::const_new(0);
static FILLED: Notify = Notify::const_new();

async fn take(name: &str, ms: u64) {
    println!("{name} starts");
    let cup = async {
        loop {
            let mut cups = CUPS.lock().await;
            if *cups > 0 {
                *cups -= 1;
                break;
            }
            let mut filled = pin!(FILLED.notified());
            filled.as_mut().enable();
            drop(cups);
            filled.await;
            println!("{name} wakes");
        }
    };
    let limit = Duration::from_millis(ms);
    match timeout(limit, cup).await {
        Ok(()) => println!("{name} takes it"),
        Err(_) => println!("{name} gives up"),
    }
}

async fn signal(new_cups: u32) {
    *CUPS.lock().await += new_cups;
    FILLED.notify_one();
}

#[tokio::main]
async fn main() {
    // 1. A signal comes too early
    println!("main signals");
    signal(0).await;
    take("ann", 300).await;

    // 2. Ann gives up, Bob waits
    let ann = tokio::spawn(take("ann", 300));
    sleep(Duration::from_millis(100)).await;
    let bob = tokio::spawn(take("bob", 800));
    sleep(Duration::from_millis(400)).await;

    // 3. One cup, one signal
    println!("main puts a cup");
    signal(1).await;
    tokio::try_join!(ann, bob).unwrap();
}
