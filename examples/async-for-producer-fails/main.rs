use std::time::Duration;
use tokio::sync::mpsc::{self, UnboundedSender, error};
use tokio::time::sleep;

type Dish = Result<&'static str, &'static str>;

async fn cook(
    queue: UnboundedSender<Dish>,
) -> Result<(), error::SendError<Dish>> {
    println!("cook puts tea");
    queue.send(Ok("tea"))?;
    sleep(Duration::from_millis(100)).await;
    println!("cook burns the toast");
    queue.send(Err("toast burnt"))
}

#[tokio::main]
async fn main() {
    // 1. The cook fails while one dish is left
    let (queue, mut dishes) = mpsc::unbounded_channel();
    tokio::spawn(cook(queue));
    sleep(Duration::from_millis(300)).await;

    // 2. Take what is left
    println!("main starts");
    while let Some(dish) = dishes.recv().await {
        match dish {
            Ok(dish) => println!("main got {dish}"),
            Err(why) => println!("main caught {why}"),
        }
    }
}
