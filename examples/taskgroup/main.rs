use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

async fn make(name: &'static str, ms: u64) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Start a task in a group
    let mut group = JoinSet::new();
    group.spawn(make("tea", 300));
    sleep(Duration::from_millis(100)).await;
    // 2. Start another while it runs
    group.spawn(make("toast", 300));
    let meal = group.join_all().await;

    // 3. The group has waited for both
    println!("main got {}", meal.join(", "));
}
