use std::{sync::Arc, time::Duration};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::{sync::Mutex, time::sleep};

type Orders = Arc<Mutex<UnboundedReceiver<&'static str>>>;

async fn work(orders: Orders) {
    loop {
        let order = orders.lock().await.recv().await;
        let Some(dish) = order else { return };
        println!("{dish} starts");
        sleep(Duration::from_millis(400)).await;
        println!("{dish} ready");
    }
}

#[tokio::main]
async fn main() {
    // 1. Two workers, three orders
    let (queue, orders) = mpsc::unbounded_channel();
    let orders = Arc::new(Mutex::new(orders));
    let ann = tokio::spawn(work(orders.clone()));
    let bob = tokio::spawn(work(orders));
    queue.send("tea").unwrap();
    sleep(Duration::from_millis(200)).await;
    queue.send("toast").unwrap();
    queue.send("cake").unwrap();
    sleep(Duration::from_millis(100)).await;

    // 2. Wait until all is done
    drop(queue);
    tokio::try_join!(ann, bob).unwrap();
    println!("main sees all ready");
}
