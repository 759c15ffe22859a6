use std::time::Duration;
use tokio::{select, sync::mpsc, time::sleep};

#[tokio::main]
async fn main() {
    let (queue, mut dishes) = mpsc::channel(1);
    queue.send("tea".to_string()).await.unwrap();
    let toast = "toast".to_string();
    select! {
        _ = queue.send(toast) => println!("cook put toast"),
        _ = sleep(Duration::from_millis(100)) => {
            println!("cook gave up");
        }
    }
    drop(queue);
    while let Some(dish) = dishes.recv().await {
        println!("guest got {dish}");
    }
    println!("guest sees the end");
}
