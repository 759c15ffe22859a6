use std::time::Duration;
use tokio::{sync::Notify, time::sleep};

static BELL: Notify = Notify::const_new();

fn ring() {
    println!("main rings");
    BELL.notify_waiters();
}

async fn guest(name: &str) {
    println!("{name} starts");
    BELL.notified().await;
    sleep(Duration::from_millis(100)).await;
    println!("{name} comes");
}

#[tokio::main]
async fn main() {
    // 1. Ring for those who wait
    let ann = tokio::spawn(guest("ann"));
    sleep(Duration::from_millis(100)).await;
    ring();
    ann.await.unwrap();

    // 2. A late guest waits
    let bob = tokio::spawn(guest("bob"));
    sleep(Duration::from_millis(300)).await;

    // 3. Ring again
    ring();
    bob.await.unwrap();
}
