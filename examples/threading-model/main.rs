use std::{thread, time::Duration};
use tokio::time::sleep;

fn here() -> &'static str {
    match thread::current().name() {
        Some("main") => "the main thread",
        _ => "another thread",
    }
}

async fn make(name: &str) {
    println!("{name} starts");
    println!("{name} is on {}", here());
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready on {}", here());
}

#[tokio::main]
async fn main() {
    // 1. Await a call
    make("tea").await;

    // 2. Start a task
    let toast = tokio::spawn(make("toast"));
    toast.await.unwrap();

    // 3. Back in main
    println!("main ends on {}", here());
}
