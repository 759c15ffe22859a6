use std::{thread, time::Duration};
use tokio::time::{sleep, timeout};

async fn make_toast() -> &'static str {
    println!("toast starts");
    thread::sleep(Duration::from_millis(600));
    println!("toast ready");
    "TOAST"
}

async fn make_tea() -> &'static str {
    println!("tea starts");
    for part in 1..=3 {
        thread::sleep(Duration::from_millis(300));
        println!("tea slice {part}");
        sleep(Duration::from_millis(10)).await;
    }
    "TEA"
}

#[tokio::main]
async fn main() {
    // 1. Block the thread under a limit
    let limit = Duration::from_millis(450);
    let toast = timeout(limit, make_toast()).await;
    println!("main got {}", toast.unwrap());

    // 2. Pause between short slices
    match timeout(limit, make_tea()).await {
        Ok(tea) => println!("main got {tea}"),
        Err(_) => println!("main gave up on tea"),
    }
}
