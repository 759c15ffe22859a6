use std::{thread, time::Duration};
use tokio::{task::spawn_blocking, time::sleep};

fn grind(load: &str) -> String {
    println!("mill starts");
    thread::sleep(Duration::from_millis(400));
    println!("mill ready");
    format!("ground {load}")
}

async fn make_tea() {
    println!("tea starts");
    sleep(Duration::from_millis(200)).await;
    println!("tea ready");
}

#[tokio::main]
async fn main() {
    // 1. Call it directly
    let tea = tokio::spawn(make_tea());
    sleep(Duration::from_millis(50)).await;
    println!("main got {}", grind("beans"));
    tea.await.unwrap();

    // 2. Hand it to a thread
    let tea = tokio::spawn(make_tea());
    sleep(Duration::from_millis(50)).await;
    let coffee = spawn_blocking(|| grind("beans")).await;
    println!("main got {}", coffee.unwrap());
    tea.await.unwrap();
}
