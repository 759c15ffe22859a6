use std::time::Duration;
use tokio::time::sleep;

async fn bake() {
    println!("oven on");
    sleep(Duration::from_secs(5)).await;
    println!("oven off");
}

#[tokio::main]
async fn main() {
    let cake = tokio::spawn(bake());
    sleep(Duration::from_millis(200)).await;
    cake.abort();
    let end = cake.await.unwrap_err();
    println!("cancelled: {}", end.is_cancelled());
    println!("main leaves, the oven is still on");
}
