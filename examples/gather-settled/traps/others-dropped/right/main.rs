use tokio::time::{Duration, sleep};

async fn buy_tea() -> Result<(), String> {
    println!("tea paid");
    sleep(Duration::from_millis(300)).await;
    println!("tea sent");
    Ok(())
}

async fn buy_toast() -> Result<(), String> {
    Err("toast sold out".into())
}

#[tokio::main]
async fn main() {
    let both = tokio::join!(buy_tea(), buy_toast());
    sleep(Duration::from_millis(500)).await;
    println!("main got {both:?}");
}
