use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::timeout;

#[tokio::main]
async fn main() {
    let (queue, mut dishes) = mpsc::channel(8);
    let cook = queue.clone();
    tokio::spawn(async move { cook.send("tea").await });

    let eat = async {
        while let Some(dish) = dishes.recv().await {
            println!("guest got {dish}");
        }
    };
    let limit = Duration::from_secs(1);
    timeout(limit, eat).await.expect("guest still waits");
}
