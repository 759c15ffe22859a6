use std::time::Duration;
use tokio::sync::watch::{self, Receiver};
use tokio::time::sleep;

async fn guest(
    name: &str,
    mut ear: Receiver<bool>,
    ms: u64,
) {
    println!("{name} starts");
    ear.wait_for(|rung| *rung).await.unwrap();
    sleep(Duration::from_millis(ms)).await;
    println!("{name} comes");
}

#[tokio::main]
async fn main() {
    // 1. Two wait for the bell
    let (bell, ear) = watch::channel(false);
    let ann = tokio::spawn(guest("ann", ear.clone(), 100));
    sleep(Duration::from_millis(100)).await;
    let bob = tokio::spawn(guest("bob", ear.clone(), 200));
    sleep(Duration::from_millis(100)).await;

    // 2. One signal wakes both
    println!("main rings");
    bell.send_replace(true);
    tokio::try_join!(ann, bob).unwrap();

    // 3. A late guest does not wait
    println!("main rings again");
    bell.send_replace(true);
    guest("cid", ear, 100).await;
}
