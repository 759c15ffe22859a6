use std::time::Duration;
use tokio::time::interval;

#[tokio::main]
async fn main() {
    let mut timer = interval(Duration::from_millis(300));
    println!("clock starts");
    for run in 1..=3 {
        timer.tick().await;
        println!("tick {run}");
    }
}
