use std::time::Duration;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time::sleep;

async fn eat(dishes: &mut UnboundedReceiver<&str>) {
    while let Some(dish) = dishes.recv().await {
        sleep(Duration::from_millis(100)).await;
        println!("guest ate {dish}");
    }
    println!("guest sees the end");
}

#[tokio::main]
async fn main() {
    // 1. Close with two dishes left
    let (queue, mut dishes) = mpsc::unbounded_channel();
    for dish in ["tea", "toast"] {
        println!("cook puts {dish}");
        queue.send(dish).unwrap();
    }
    println!("cook closes");
    dishes.close();

    // 2. The remaining dishes are served
    println!("guest starts");
    eat(&mut dishes).await;

    // 3. Put into the closed queue
    if queue.send("cake").is_err() {
        println!("cook keeps cake");
    }

    // 4. Close while the guest waits
    let (queue, mut dishes) = mpsc::unbounded_channel();
    println!("guest starts again");
    let eating = async move { eat(&mut dishes).await };
    let guest = tokio::spawn(eating);
    sleep(Duration::from_millis(200)).await;
    println!("cook closes");
    drop(queue);
    guest.await.unwrap();
}
