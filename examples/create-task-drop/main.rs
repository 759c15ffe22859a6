use std::time::Duration;
use tokio::time::sleep;

struct Clear(&'static str);

impl Drop for Clear {
    fn drop(&mut self) {
        println!("{} cleared", self.0);
    }
}

async fn make(name: &'static str, ms: u64) {
    println!("{name} starts");
    let _clear = Clear(name);
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    // 1. Drop the handle
    drop(tokio::spawn(make("tea", 200)));
    sleep(Duration::from_millis(500)).await;
    println!("main continues");

    // 2. End main while a task runs
    drop(tokio::spawn(make("toast", 600)));
    sleep(Duration::from_millis(100)).await;
    println!("main ends");
}
