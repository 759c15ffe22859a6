use std::time::Duration;
use tokio::{sync::Barrier, time::sleep};

async fn walk(name: &str, pace: u64, meeting: &Barrier) {
    // 1. Walk to the gate and meet there
    println!("{name} starts");
    sleep(Duration::from_millis(pace)).await;
    println!("{name} at the gate");
    let met = meeting.wait().await;

    // 2. Open the gate, walk to the lake
    if met.is_leader() {
        println!("one opens the gate");
    }
    sleep(Duration::from_millis(pace)).await;
    println!("{name} at the lake");
    meeting.wait().await;

    // 3. Walk to the top
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
