use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

fn notify() {
    let mut tasks = JoinSet::new();
    tasks.spawn(async {
        println!("letter starts");
        sleep(Duration::from_millis(200)).await;
        println!("letter sent");
    });
    std::thread::sleep(Duration::from_millis(100));
}

#[tokio::main]
async fn main() {
    notify();
    sleep(Duration::from_millis(400)).await;
    println!("main ends");
}
