use std::time::Duration;
use tokio::sync::watch::{self, Receiver};
use tokio::time::{sleep, timeout};

async fn guest(
    name: &str,
    mut bell: Receiver<bool>,
    ms: u64,
) {
    println!("{name} starts");
    let limit = Duration::from_millis(ms);
    let rings = bell.wait_for(|rung| *rung);
    match timeout(limit, rings).await {
        Ok(_) => println!("{name} comes"),
        Err(_) => println!("{name} gives up"),
    }
}

#[tokio::main]
async fn main() {
    // 1. The limit is too short
    let (bell, ear) = watch::channel(false);
    guest("ann", ear.clone(), 200).await;

    // 2. The bell rings in time
    let bob = tokio::spawn(guest("bob", ear, 600));
    sleep(Duration::from_millis(200)).await;
    println!("main rings");
    bell.send_replace(true);
    bob.await.unwrap();
}
