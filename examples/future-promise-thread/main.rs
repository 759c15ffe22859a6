use std::{thread, time::Duration};
use tokio::{sync::oneshot, time::sleep};

fn cook(sender: oneshot::Sender<&str>) {
    thread::sleep(Duration::from_millis(300));
    let _ = sender.send("TEA");
}

#[tokio::main]
async fn main() {
    // 1. A promise and a thread
    println!("tea starts");
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || cook(sender));

    // 2. Main does something else
    sleep(Duration::from_millis(100)).await;
    println!("main is free");

    // 3. The thread brings the value
    let cup = receiver.await.expect("cook answers");
    println!("main got {cup}");
}
