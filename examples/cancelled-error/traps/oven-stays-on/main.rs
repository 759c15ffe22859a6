use tokio::time::{Duration, sleep, timeout};

async fn bake() {
    println!("oven on");
    sleep(Duration::from_secs(5)).await;
    println!("oven off");
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_millis(200);
    let end = timeout(limit, bake()).await;
    println!("main gave up: {}", end.is_err());
}
