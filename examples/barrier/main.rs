use std::time::Duration;
use tokio::{sync::Barrier, time::sleep};

async fn walk(name: &str, pace: u64, meeting: &Barrier) {
    // 1. Walk to the gate
    println!("{name} starts");
    sleep(Duration::from_millis(pace)).await;
    println!("{name} at the gate");

    // 2. Meet there, continue to the lake
    if meeting.wait().await.is_leader() {
        println!("one opens the gate");
    }
    sleep(Duration::from_millis(pace)).await;
    println!("{name} at the lake");

    // 3. Meet again, continue to the top
    meeting.wait().await;
    sleep(Duration::from_millis(pace)).await;
    println!("{name} at the top");
}

#[tokio::main]
async fn main() {
    let meeting = Barrier::new(3);
    tokio::join!(
        walk("ann", 200, &meeting),
        walk("bob", 400, &meeting),
        walk("cid", 600, &meeting),
    );
}
