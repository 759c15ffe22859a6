use std::{thread, time::Duration};
use tokio::sync::watch::{self, Receiver, Sender};
use tokio::time::sleep;

async fn guest(
    name: &str,
    mut bell: Receiver<bool>,
    ms: u64,
) {
    println!("{name} starts");
    bell.wait_for(|rung| *rung).await.unwrap();
    sleep(Duration::from_millis(ms)).await;
    println!("{name} comes");
}

fn cook(bell: Sender<bool>) {
    thread::sleep(Duration::from_millis(100));
    println!("cook rings");
    bell.send_replace(true);
}

#[tokio::main]
async fn main() {
    // 1. Two wait for the bell
    let (bell, ear) = watch::channel(false);
    let ann = tokio::spawn(guest("ann", ear.clone(), 100));
    sleep(Duration::from_millis(100)).await;
    let bob = tokio::spawn(guest("bob", ear, 200));
    sleep(Duration::from_millis(100)).await;

    // 2. A thread rings it
    thread::spawn(move || cook(bell));
    tokio::try_join!(ann, bob).unwrap();
}
