use std::time::Duration;
use tokio::{sync::oneshot, time::sleep};

async fn with_machine<T>(
    name: &'static str,
    body: impl AsyncFnOnce(&str) -> T,
) -> T {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    println!("{name} on");
    let (in_use, released) = oneshot::channel::<()>();
    let stop = tokio::spawn(async move {
        // Wakes when `in_use` is dropped, in any case
        let _ = released.await;
        sleep(Duration::from_millis(100)).await;
        println!("{name} off");
    });
    let result = body(name).await;
    drop(in_use);
    stop.await.expect("stop panicked");
    result
}

#[tokio::main]
async fn main() {
    // 1. Start the oven, then the fan
    with_machine("oven", async |oven| {
        with_machine("fan", async |fan| {
            // 2. Use both
            println!("{oven} bakes");
            sleep(Duration::from_millis(100)).await;
            println!("{fan} cools");
            // 3. Leave: last on, first off
            println!("main leaves");
        })
        .await;
    })
    .await;
    println!("main done");
}
