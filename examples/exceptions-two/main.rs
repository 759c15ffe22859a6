use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("tea cancelled");
    }
}

async fn make_tea() -> Result<(), &'static str> {
    println!("tea starts");
    let _cleanup = Cleanup;
    sleep(Duration::from_secs(5)).await;
    Err("tea spilt")
}

async fn make_toast() -> Result<(), &'static str> {
    println!("toast starts");
    sleep(Duration::from_millis(200)).await;
    println!("toast burnt");
    Err("toast burnt")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. The toast fails, then the tea
    let mut group = JoinSet::new();
    group.spawn(make_tea());
    group.spawn(make_toast());
    while let Some(end) = group.join_next().await {
        if let Err(error) = end.expect("a task panicked") {
            group.shutdown().await;

            // 2. What reaches main
            println!("main caught {error}");
        }
    }
}
