use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let tea = make("tea");
    let toast = make("toast");
    println!("main got {}, {}", tea.await, toast.await);
}
