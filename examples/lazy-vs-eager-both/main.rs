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
    // 1. Call tea
    let tea = make("tea");
    sleep(Duration::from_millis(100)).await;

    // 2. Call toast
    let toast = make("toast");
    sleep(Duration::from_millis(100)).await;
    println!("main called both");

    // 3. Await both
    println!("main got {}, {}", tea.await, toast.await);
}
