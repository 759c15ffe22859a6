use futures::{StreamExt, stream::FuturesUnordered};
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
        [("tea", 600), ("toast", 200), ("egg", 400)];
    let mut meal = vec![];

    // 1. Take each result when it is ready
    let mut calls = FuturesUnordered::new();
    for (name, ms) in menu {
        calls.push(make(name, ms));
    }
    while let Some(dish) = calls.next().await {
        println!("main takes {dish}");
        meal.push(dish);
    }

    // 2. The order in which they ended
    println!("main got {}", meal.join(", "));
}
