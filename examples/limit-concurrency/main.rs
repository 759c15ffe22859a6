use futures::{StreamExt, stream};
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
    let menu =
        [("tea", 400), ("toast", 200), ("egg", 400)];

    // 1. At most two at a time
    let meal: Vec<String> = stream::iter(menu)
        .map(|(name, ms)| make(name, ms))
        .buffer_unordered(2)
        .collect()
        .await;

    // 2. The results
    println!("main got {}", meal.join(", "));
}
