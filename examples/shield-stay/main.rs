use std::time::Duration;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

struct Cancelled;

async fn save() {
    println!("save starts");
    sleep(Duration::from_millis(300)).await;
    println!("save done");
}

async fn order(
    token: CancellationToken,
) -> Result<(), Cancelled> {
    println!("order starts");
    save().await; // without the token
    if token.is_cancelled() {
        println!("order cancelled");
        return Err(Cancelled);
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    // 1. The order starts a save
    let token = CancellationToken::new();
    let task = tokio::spawn(order(token.clone()));
    sleep(Duration::from_millis(100)).await;
    // 2. Cancel the order: the save comes first
    println!("main cancels order");
    token.cancel();
    if let Err(Cancelled) = task.await.expect("panicked") {
        println!("main caught order cancelled");
    }
}
