use std::{thread, time::Duration};
use tokio::{sync::oneshot, time::sleep};

async fn drink(receiver: oneshot::Receiver<&str>) {
    println!("guest starts");
    println!("guest got {}", receiver.await.unwrap());
    thread::sleep(Duration::from_millis(200));
    println!("guest leaves");
}

#[tokio::main]
async fn main() {
    // 1. A guest waits
    let (sender, receiver) = oneshot::channel();
    let guest = tokio::spawn(drink(receiver));
    sleep(Duration::from_millis(100)).await;

    // 2. Settle it, then stay busy
    println!("main settles it");
    sender.send("TEA").unwrap();
    thread::sleep(Duration::from_millis(100));
    println!("main continues");
    guest.await.unwrap();
}
