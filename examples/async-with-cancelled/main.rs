use std::time::Duration;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

async fn with_oven<T>(body: impl AsyncFnOnce() -> T) -> T {
    println!("oven starts");
    sleep(Duration::from_millis(100)).await;
    let result = body().await;
    sleep(Duration::from_millis(200)).await;
    println!("oven off");
    result
}

async fn bake(stop: CancellationToken) -> Option<()> {
    with_oven(async || {
        println!("cake starts");
        let baking = sleep(Duration::from_secs(5));
        stop.run_until_cancelled(baking).await
    })
    .await
}

#[tokio::main]
async fn main() {
    // 1. Use the oven
    let stop = CancellationToken::new();
    let cake = tokio::spawn(bake(stop.clone()));
    sleep(Duration::from_millis(300)).await;

    // 2. Cancel the body
    println!("main cancels cake");
    stop.cancel();
    if cake.await.unwrap().is_none() {
        println!("main sees cake cancelled");
    }
}
