// Rust 1.91 or later
use std::panic::{self, PanicHookInfo};
use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    println!("{name} burnt");
    panic!("{name} burnt");
}

fn hook(info: &PanicHookInfo) {
    let text = info.payload_as_str();
    println!("hook got {}", text.unwrap_or("a panic"));
}

#[tokio::main]
async fn main() {
    panic::set_hook(Box::new(hook));

    // 1. A task fails, and nobody keeps it
    tokio::spawn(make("tea"));
    sleep(Duration::from_millis(200)).await;

    // 2. A task fails, and main keeps it
    let mut tasks = vec![tokio::spawn(make("toast"))];
    sleep(Duration::from_millis(300)).await;
    println!("main drops toast");
    tasks.clear();
}
