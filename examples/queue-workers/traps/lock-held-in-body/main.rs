use std::time::Duration;
use tokio::{join, sync::Mutex, time::sleep};

type Orders = Mutex<Vec<&'static str>>;

async fn work(orders: &Orders) {
    while let Some(dish) = orders.lock().await.pop() {
        println!("{dish} starts");
        sleep(Duration::from_millis(200)).await;
        println!("{dish} ready");
    }
}

#[tokio::main]
async fn main() {
    let orders = Mutex::new(vec!["toast", "tea"]);
    join!(work(&orders), work(&orders));
}
