use std::{thread, time::Duration};
use tokio::{task::spawn_blocking, time::sleep};

fn grind() {
    println!("mill starts");
    thread::sleep(Duration::from_millis(500));
    println!("mill ready");
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    let one = spawn_blocking(grind);
    let two = spawn_blocking(grind);
    sleep(Duration::from_millis(100)).await;
    println!("main has slept");
    let _ = tokio::join!(one, two);
}
