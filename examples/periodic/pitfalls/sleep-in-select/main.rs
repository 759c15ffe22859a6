use std::time::Duration;
use tokio::time::{interval, sleep};

#[tokio::main]
async fn main() {
    let mut orders = interval(Duration::from_millis(100));
    for _ in 1..=5 {
        tokio::select! {
            _ = orders.tick() => println!("order"),
            _ = sleep(Duration::from_millis(250)) => {
                println!("bell rings");
            }
        }
    }
}
