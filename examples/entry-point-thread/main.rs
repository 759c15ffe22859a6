use std::{thread, time::Duration};
use tokio::{task::spawn_blocking, time::sleep};

fn grind() {
    println!("mill starts");
    thread::sleep(Duration::from_millis(600));
    println!("mill ready");
}

#[tokio::main]
async fn main() {
    // 1. Start it, do not wait
    let _mill = spawn_blocking(grind);
    sleep(Duration::from_millis(300)).await;

    // 2. Leave
    println!("main leaves");
}
