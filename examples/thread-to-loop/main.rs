use std::{thread, time::Duration};
use tokio::runtime::Handle;
use tokio::time::sleep;

async fn ring() {
    println!("bell rings");
}

fn cook(runtime: Handle) {
    thread::sleep(Duration::from_millis(100));
    println!("cook rings");
    runtime.spawn(ring());
    thread::sleep(Duration::from_millis(100));
    println!("cook leaves");
}

#[tokio::main]
async fn main() {
    let runtime = Handle::current();

    // 1. A thread calls while main is busy
    thread::spawn(move || cook(runtime));
    println!("main is busy");
    thread::sleep(Duration::from_millis(300));

    // 2. Main is free again
    println!("main is free");
    sleep(Duration::from_millis(100)).await;
}
