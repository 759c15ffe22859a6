use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(300)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Call it
    println!("main calls tea");
    let tea = make("tea");
    println!("main continues");

    // 2. Do something else
    sleep(Duration::from_millis(200)).await;
    println!("main laid the table");

    // 3. Await it
    println!("main got {}", tea.await);
}
