use std::time::Duration;
use tokio::time::sleep;
use tokio_util::task::TaskTracker;

async fn logged(
    work: impl Future<Output = Result<(), &'static str>>,
) {
    if let Err(error) = work.await {
        println!("log got {error}");
    }
}

async fn send(name: &str) -> Result<(), &'static str> {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    if name == "parcel" {
        return Err("parcel lost");
    }
    println!("{name} sent");
    Ok(())
}

#[tokio::main]
async fn main() {
    let background = TaskTracker::new();
    // 1. Start it, continue immediately
    background.spawn(logged(send("letter")));
    sleep(Duration::from_millis(100)).await;
    println!("main continues");
    sleep(Duration::from_millis(200)).await;
    // 2. A task fails: its error is logged
    background.spawn(logged(send("parcel")));
    sleep(Duration::from_millis(300)).await;
    // 3. Wait for all tasks before main ends
    background.spawn(logged(send("letter")));
    sleep(Duration::from_millis(100)).await;
    println!("main waits");
    background.close();
    background.wait().await;
    println!("main ends");
}
