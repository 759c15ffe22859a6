use std::time::Duration;
use tokio::{select, time::sleep};

struct Unfinished(&'static str);

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

async fn make(name: &'static str, ms: u64) -> String {
    println!("{name} starts");
    let unfinished = Unfinished(name);
    sleep(Duration::from_millis(ms)).await;
    std::mem::forget(unfinished);
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Wait for the first
    let first = select! {
        biased;
        tea = make("tea", 400) => tea,
        toast = make("toast", 200) => toast,
    };
    println!("main got {first}");

    // 2. Is the tea still being made?
    sleep(Duration::from_millis(300)).await;
    println!("main leaves");
}
