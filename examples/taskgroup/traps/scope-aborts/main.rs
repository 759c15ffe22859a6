use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

async fn breakfast() {
    let mut group = JoinSet::new();
    group.spawn(async {
        println!("tea starts");
        sleep(Duration::from_millis(300)).await;
        println!("tea ready");
    });
    sleep(Duration::from_millis(100)).await;
}

#[tokio::main]
async fn main() {
    breakfast().await;
    println!("main serves breakfast");
}
