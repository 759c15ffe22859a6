use std::{thread, time::Duration};
use tokio::time::sleep;

async fn suspend() {
    sleep(Duration::from_millis(400)).await;
}

async fn block() {
    thread::sleep(Duration::from_millis(400));
}

async fn make_tea() {
    println!("tea starts");
    sleep(Duration::from_millis(200)).await;
    println!("tea ready");
}

async fn breakfast(wait: impl AsyncFnOnce()) {
    let tea = tokio::spawn(make_tea());
    sleep(Duration::from_millis(50)).await;
    println!("toast starts");
    wait().await;
    println!("toast ready");
    tea.await.expect("the tea is made");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. The toast suspends, the tea continues
    breakfast(suspend).await;

    // 2. The toast blocks, the tea is late
    breakfast(block).await;
}
