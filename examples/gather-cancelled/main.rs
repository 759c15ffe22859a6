use std::time::Duration;
use tokio::{join, time::sleep};

struct Unfinished(&'static str);

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

async fn make(name: &'static str, ms: u64) {
    println!("{name} starts");
    let unfinished = Unfinished(name);
    sleep(Duration::from_millis(ms)).await;
    std::mem::forget(unfinished);
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    // 1. Start the wait for both
    let both = tokio::spawn(async {
        join!(make("tea", 400), make("toast", 100))
    });
    sleep(Duration::from_millis(200)).await;

    // 2. Cancel the wait
    println!("main cancels");
    both.abort();
    if both.await.is_err_and(|e| e.is_cancelled()) {
        println!("main stops waiting");
    }

    // 3. Is the tea still being made?
    sleep(Duration::from_millis(400)).await;
    println!("main leaves");
}
