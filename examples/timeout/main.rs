use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn make(name: &str, ms: u64) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Ready in time
    let limit = Duration::from_millis(300);
    match timeout(limit, make("tea", 100)).await {
        Ok(tea) => println!("main got {tea}"),
        Err(_) => println!("main gave up on tea"),
    }

    // 2. Too late
    match timeout(limit, make("toast", 600)).await {
        Ok(toast) => println!("main got {toast}"),
        Err(_) => println!("main gave up on toast"),
    }

    // 3. See whether the toast continues
    sleep(Duration::from_millis(400)).await;
    println!("main waited, no toast");
}
