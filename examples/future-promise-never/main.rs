use std::time::Duration;
use tokio::sync::oneshot::{self, Sender};
use tokio::time::{sleep, timeout};

async fn cook(_sender: Sender<&str>) {
    println!("cook starts");
    sleep(Duration::from_millis(100)).await;
    println!("cook leaves");
}

#[tokio::main]
async fn main() {
    // 1. The cook leaves without an answer
    let (sender, receiver) = oneshot::channel();
    cook(sender).await;
    sleep(Duration::from_millis(100)).await;

    // 2. Main waits for it, with a limit
    println!("main waits");
    let limit = Duration::from_millis(300);
    match timeout(limit, receiver).await {
        Ok(Ok(cup)) => println!("main got {cup}"),
        Ok(Err(error)) => println!("main caught {error}"),
        Err(_) => println!("main gave up"),
    }
}
