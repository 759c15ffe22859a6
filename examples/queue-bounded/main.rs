use std::time::Duration;
use tokio::sync::mpsc::{self, Sender};
use tokio::time::sleep;

async fn cook(queue: Sender<&str>) {
    println!("cook starts");
    for dish in ["tea", "toast", "cake"] {
        queue.send(dish).await.unwrap();
        println!("cook put {dish}");
    }
}

#[tokio::main]
async fn main() {
    // 1. Two places, three dishes
    let (queue, mut dishes) = mpsc::channel(2);
    let cooking = tokio::spawn(cook(queue.clone()));
    sleep(Duration::from_millis(200)).await;

    // 2. A guest makes room
    println!("guest takes one");
    let dish = dishes.recv().await.unwrap();
    sleep(Duration::from_millis(100)).await;
    println!("guest got {dish}");
    cooking.await.unwrap();

    // 3. Put without waiting
    if queue.try_send("jam").is_err() {
        println!("cook keeps jam");
    }
}
