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
    // 1. One after the other
    make("tea", 300).await;
    make("toast", 200).await;

    // 2. Both at the same time
    let (tea, toast) = tokio::join!(
        make("tea", 300),
        make("toast", 200),
    );

    // 3. Results in call order
    println!("main got {tea}, {toast}");
}
