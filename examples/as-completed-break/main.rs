use futures::{StreamExt, stream::FuturesUnordered};
use std::time::Duration;
use tokio::time::sleep;

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
    // 1. Leave the loop after the first
    {
        let mut calls = FuturesUnordered::new();
        calls.push(make("tea", 600));
        calls.push(make("toast", 200));
        while let Some(dish) = calls.next().await {
            println!("main takes {dish}");
            if dish == "TOAST" {
                break;
            }
        }
    }
    println!("main leaves the loop");

    // 2. Is the tea still being made?
    sleep(Duration::from_millis(600)).await;
    println!("main goes home");
}
