use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::{thread, time::Duration};
use tokio::task::{LocalSet, spawn_local};
use tokio::time::sleep;

static DISHES: AtomicU32 = AtomicU32::new(0);

fn here() -> &'static str {
    match thread::current().name() {
        Some("main") => "the main thread",
        _ => "another thread",
    }
}

async fn make(name: &str) {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    DISHES.fetch_add(1, SeqCst);
    println!("{name} ready on {}", here());
}

async fn work() {
    // 1. Stay with main
    spawn_local(make("tea")).await.unwrap();

    // 2. Leave for another thread
    tokio::spawn(make("toast")).await.unwrap();

    // 3. Come back
    println!("main is on {}", here());
    println!("main counts {}", DISHES.load(SeqCst));
}

#[tokio::main]
async fn main() {
    LocalSet::new().run_until(work()).await;
}
