use std::time::Duration;
use tokio::time::{sleep, timeout};

#[derive(Debug)]
struct Burnt;

async fn fry(name: &str) -> Result<String, Burnt> {
    let limit = Duration::from_millis(100);
    timeout(limit, sleep(2 * limit)).await?;
    Ok(name.to_uppercase())
}

#[tokio::main]
async fn main() {
    println!("main got {:?}", fry("toast").await);
}
