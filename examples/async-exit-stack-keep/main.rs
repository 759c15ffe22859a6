use std::time::Duration;
use tokio::task::{JoinHandle, spawn};
use tokio::{sync::oneshot, time::sleep};

type Machine = (oneshot::Sender<()>, JoinHandle<()>);

async fn start(name: &'static str) -> Machine {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    let (in_use, released) = oneshot::channel();
    let end = spawn(async move {
        // Wakes when `in_use` is dropped, in any case
        let _ = released.await;
        sleep(Duration::from_millis(100)).await;
        println!("{name} off");
    });
    (in_use, end)
}

async fn open_kitchen() -> Vec<Machine> {
    let mut open = vec![];
    for name in ["mixer", "oven"] {
        open.push(start(name).await);
    }
    open
}

#[tokio::main]
async fn main() {
    // 1. Open all and keep them
    let mut kitchen = open_kitchen().await;
    println!("main got the kitchen");
    // 2. Use them after the block
    sleep(Duration::from_millis(100)).await;
    println!("main bakes");
    // 3. Close them
    println!("main closes");
    while let Some((in_use, end)) = kitchen.pop() {
        drop(in_use);
        end.await.expect("the end panicked");
    }
    println!("main done");
}
