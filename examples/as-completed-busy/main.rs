use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

async fn make(name: &str, ms: u64) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Eat while the tea is made
    let mut calls = JoinSet::new();
    calls.spawn(make("tea", 400));
    calls.spawn(make("toast", 100));
    while let Some(dish) = calls.join_next().await {
        let dish = dish.unwrap();
        println!("main takes {dish}");
        sleep(Duration::from_millis(400)).await;
        println!("main ate {dish}");
    }

    // 2. Nothing is left
    println!("main goes home");
}
