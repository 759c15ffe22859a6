use futures::future::{Ready, join_all};
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
        [("tea", 400), ("toast", 200), ("egg", 300)];

    // 1. One call for each item of a list
    let calls = menu.map(|(name, ms)| make(name, ms));
    let meal = join_all(calls).await;

    // 2. Results in the order of the list
    println!("main got {}", meal.join(", "));

    // 3. An empty list
    let nothing =
        join_all(Vec::<Ready<()>>::new()).await;
    println!("main got {} results", nothing.len());
}
