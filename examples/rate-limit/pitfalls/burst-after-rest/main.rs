use std::time::Duration;
use tokio::time::{interval, sleep};

#[tokio::main]
async fn main() {
    let mut limit = interval(Duration::from_millis(100));
    limit.tick().await;
    println!("tea sent");
    sleep(Duration::from_millis(350)).await;
    for name in ["toast", "egg", "jam", "milk"] {
        limit.tick().await;
        println!("{name} sent");
    }
}
