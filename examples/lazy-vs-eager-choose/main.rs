use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str, ms: u64) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Start it now
    let tea = tokio::spawn(make("tea", 300));
    sleep(Duration::from_millis(200)).await;
    println!("main laid the table");
    println!("main got {}", tea.await.unwrap());

    // 2. Start it later
    let toast = make("toast", 200);
    sleep(Duration::from_millis(200)).await;
    println!("main cut the bread");
    println!("main got {}", toast.await);
}
