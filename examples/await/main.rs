use std::{error::Error, time::Duration};
use tokio::time::sleep;

type Made = Result<String, String>;

async fn make(name: &str, ms: u64) -> Made {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name == "egg" {
        return Err("egg burnt".to_string());
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

async fn ring() {
    sleep(Duration::from_millis(200)).await;
    println!("bell rings");
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // 1. Only the caller waits
    let bell = tokio::spawn(ring());
    make("tea", 400).await?;
    bell.await?;

    // 2. One await after the other
    let toast = make("toast", 100).await?;
    let jam = make("jam", 100).await?;
    println!("main got {toast}, {jam}");

    // 3. An error reaches the caller
    if let Err(error) = make("egg", 100).await {
        println!("main caught {error}");
    }
    Ok(())
}
