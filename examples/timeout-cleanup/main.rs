use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

async fn make(name: &'static str) -> String {
    // 1. Give the tea 500 ms
    println!("{name} starts");
    let _cup = Cup(name);
    sleep(Duration::from_secs(5)).await;
    name.to_uppercase()
}

struct Cup(&'static str);

impl Drop for Cup {
    fn drop(&mut self) {
        println!("{} washes up", self.0);
    }
}

#[tokio::main]
async fn main() {
    let start = Instant::now();
    let limit = Duration::from_millis(500);
    match timeout(limit, make("tea")).await {
        Ok(tea) => println!("main got {tea}"),
        Err(_) => println!("main gave up on tea"),
    }

    // 2. See how long that took
    let time = start.elapsed().as_secs_f64();
    let waited = (time * 2.0).round() * 500.0;
    println!("main waited {waited} ms");
}
