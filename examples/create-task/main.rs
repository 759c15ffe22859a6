use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &'static str, ms: u64) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Start the tea, do not wait for it
    let task = tokio::spawn(make("tea", 400));
    sleep(Duration::from_millis(100)).await;
    println!("main continues");

    // 2. Make toast meanwhile
    let toast = make("toast", 200).await;

    // 3. Wait for the tea
    let tea = task.await.expect("make panicked");
    println!("main got {toast}, {tea}");
}
