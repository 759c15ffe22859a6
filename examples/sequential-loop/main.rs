use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    println!("{name} ready");
    name.to_uppercase()
}

async fn buy(name: &str, cash: usize) -> usize {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    let left = cash - name.len();
    println!("{name} bought, {left} left");
    left
}

#[tokio::main]
async fn main() {
    let menu = ["tea", "toast"];

    // 1. One after the other
    for name in menu {
        println!("main serves {}", make(name).await);
    }

    // 2. Each turn needs the previous result
    let mut cash = 10;
    for name in menu {
        cash = buy(name, cash).await;
    }
    println!("main keeps {cash}");
}
