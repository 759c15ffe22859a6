use std::{thread, time::Duration};
use tokio::sync::mpsc::{self, Sender};
use tokio::task::spawn_blocking;

fn grind(cups: Sender<&str>) {
    println!("mill starts");
    thread::sleep(Duration::from_millis(200));
    cups.blocking_send("cup 1").unwrap();
    thread::sleep(Duration::from_millis(200));
    match cups.blocking_send("cup 2") {
        Ok(()) => println!("mill notices nothing"),
        Err(_) => println!("mill finds main gone"),
    }
}

#[tokio::main]
async fn main() {
    // 1. Main takes one cup and leaves
    let (cups, mut inbox) = mpsc::channel(8);
    let mill = spawn_blocking(|| grind(cups));
    if let Some(cup) = inbox.recv().await {
        println!("main got {cup}");
    }
    drop(inbox);
    println!("main leaves");

    // 2. The thread hands over another cup
    mill.await.unwrap();
}
