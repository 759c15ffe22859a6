use std::{thread, time::Duration};
use tokio::sync::mpsc::{self, Sender};
use tokio::time::sleep;

fn grind(cups: Sender<String>) {
    println!("mill starts");
    for number in 1..=3 {
        let cup = format!("cup {number}");
        if cups.blocking_send(cup).is_err() {
            return;
        }
    }
    thread::sleep(Duration::from_millis(100));
    println!("mill ready");
}

#[tokio::main]
async fn main() {
    // 1. A thread hands over three cups
    let (mill, mut cups) = mpsc::channel(1);
    thread::spawn(move || grind(mill));
    while let Some(cup) = cups.recv().await {
        println!("main got {cup}");
        sleep(Duration::from_millis(200)).await;
    }

    // 2. The thread has ended
    println!("main is done");
}
