use std::time::Duration;
use tokio::time::{interval, sleep};

fn make_tea() -> Result<(), &'static str> {
    println!("tea burnt");
    Err("tea burnt")
}

async fn run_every(ms: u64) -> Result<(), &'static str> {
    let mut ticks = interval(Duration::from_millis(ms));
    loop {
        ticks.tick().await;
        make_tea()?;
    }
}

#[tokio::main]
async fn main() {
    tokio::spawn(run_every(100));
    sleep(Duration::from_millis(500)).await;
    println!("main waited 500 ms");
}
