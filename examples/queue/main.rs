use std::time::Duration;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time::sleep;

async fn eat(mut queue: UnboundedReceiver<&str>) {
    println!("guest starts");
    for _ in 0..3 {
        let dish = queue.recv().await.unwrap();
        println!("guest got {dish}");
        sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::main]
async fn main() {
    // 1. The guest waits for a dish
    let (cook, queue) = mpsc::unbounded_channel();
    let guest = tokio::spawn(eat(queue));
    sleep(Duration::from_millis(200)).await;
    println!("cook puts tea");
    cook.send("tea").unwrap();
    sleep(Duration::from_millis(100)).await;

    // 2. The cook is ahead
    println!("cook puts toast");
    cook.send("toast").unwrap();
    println!("cook puts cake");
    cook.send("cake").unwrap();
    guest.await.unwrap();
}
