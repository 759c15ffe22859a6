use std::time::Duration;
use tokio::{spawn, task::JoinSet, time::sleep};

async fn make_tea() {
    sleep(Duration::from_millis(300)).await;
    println!("tea ready in the closed kitchen");
}

#[tokio::main]
async fn main() {
    let breakfast = spawn(async {
        let mut group = JoinSet::new();
        group.spawn(make_tea());
        group.join_all().await;
    });
    sleep(Duration::from_millis(100)).await;
    breakfast.abort();
    println!("main cancels breakfast, closes");
    sleep(Duration::from_millis(400)).await;
}
