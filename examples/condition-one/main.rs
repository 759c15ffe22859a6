use std::{sync::Arc, time::Duration};
use tokio::sync::{Mutex, Notify};
use tokio::time::sleep;

#[derive(Default)]
struct Shelf {
    cups: Mutex<u32>,
    filled: Notify,
}

async fn take(name: &str, shelf: Arc<Shelf>) {
    println!("{name} starts");
    loop {
        let mut cups = shelf.cups.lock().await;
        if *cups > 0 {
            *cups -= 1;
            break;
        }
        drop(cups);
        shelf.filled.notified().await;
    }
    println!("{name} takes it");
}

async fn put(shelf: &Shelf) {
    println!("main puts a cup");
    *shelf.cups.lock().await += 1;
    shelf.filled.notify_one();
}

#[tokio::main]
async fn main() {
    // 1. Two wait for a cup
    let shelf = Arc::new(Shelf::default());
    let ann = tokio::spawn(take("ann", shelf.clone()));
    sleep(Duration::from_millis(100)).await;
    let bob = tokio::spawn(take("bob", shelf.clone()));
    sleep(Duration::from_millis(100)).await;

    // 2. One cup wakes one of them
    put(&shelf).await;
    sleep(Duration::from_millis(100)).await;

    // 3. The next cup wakes the other
    put(&shelf).await;
    tokio::try_join!(ann, bob).unwrap();
}
