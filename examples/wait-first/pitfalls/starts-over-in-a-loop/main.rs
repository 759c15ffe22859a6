use std::time::Duration;
use tokio::{select, time::sleep};

async fn make_tea() -> &'static str {
    println!("tea starts");
    sleep(Duration::from_millis(300)).await;
    "TEA"
}

#[tokio::main]
async fn main() {
    for round in 1..=4 {
        select! {
            tea = make_tea() => {
                return println!("main got {tea}");
            }
            () = sleep(Duration::from_millis(200)) => {
                println!("{round}: no tea yet");
            }
        }
    }
}
