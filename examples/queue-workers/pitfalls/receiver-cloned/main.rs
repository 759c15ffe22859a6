use tokio::sync::mpsc::{self, Receiver};

async fn work(mut orders: Receiver<&str>) {
    while let Some(dish) = orders.recv().await {
        println!("{dish} ready");
    }
}

#[tokio::main]
async fn main() {
    let (queue, orders) = mpsc::channel(8);
    let ann = tokio::spawn(work(orders.clone()));
    let bob = tokio::spawn(work(orders));
    queue.send("tea").await.unwrap();
    drop(queue);
    tokio::try_join!(ann, bob).unwrap();
}
