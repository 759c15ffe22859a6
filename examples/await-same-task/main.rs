use std::time::Duration;
use tokio::task::{Id, try_id};
use tokio::time::sleep;

async fn make(name: &str, caller: Option<Id>) {
    println!("{name} starts");
    if try_id() == caller {
        println!("{name} runs inside main");
    } else {
        println!("{name} runs on its own");
    }
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    let caller = try_id();

    // 1. Await the call
    make("tea", caller).await;

    // 2. Start it, then await it
    let toast = tokio::spawn(make("toast", caller));
    toast.await.expect("toast panicked");
}
