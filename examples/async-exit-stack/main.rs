use std::time::Duration;
use tokio::task::{JoinHandle, spawn};
use tokio::{sync::oneshot, time::sleep};

struct Machine {
    in_use: oneshot::Sender<()>,
    end: JoinHandle<()>,
}

async fn start(name: &'static str) -> Machine {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    println!("{name} on");
    let (in_use, released) = oneshot::channel();
    let end = spawn(async move {
        // Wakes when `in_use` is dropped, in any case
        let _ = released.await;
        sleep(Duration::from_millis(100)).await;
        println!("{name} off");
    });
    Machine { in_use, end }
}

#[tokio::main]
async fn main() {
    let names = ["mixer", "oven", "fan"];
    // 1. Open a machine for each name
    let mut machines = vec![];
    for name in names {
        machines.push(start(name).await);
    }
    // 2. Use them all
    let count = machines.len();
    println!("main bakes with {count} machines");
    sleep(Duration::from_millis(100)).await;
    // 3. Leave: last on, first off
    println!("main leaves");
    while let Some(machine) = machines.pop() {
        drop(machine.in_use);
        machine.end.await.expect("the end panicked");
    }
    println!("main done");
}
