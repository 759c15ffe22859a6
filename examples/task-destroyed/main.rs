use std::time::Duration;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

const MS: Duration = Duration::from_millis(1);

async fn make(
    name: &str,
    cleanup: u32,
    token: CancellationToken,
) {
    println!("{name} starts");
    let work = sleep(MS * 5000);
    token.run_until_cancelled(work).await;
    sleep(MS * cleanup).await;
    println!("{name} gone");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let stop = CancellationToken::new();
    let tasks = TaskTracker::new();

    // 1. Start tasks, and keep them
    tasks.spawn(make("tea", 100, stop.clone()));
    tasks.spawn(make("toast", 200, stop.clone()));
    sleep(MS * 200).await;

    // 2. Cancel them all
    println!("main cancels all");
    stop.cancel();

    // 3. Await them all
    tasks.close();
    tasks.wait().await;
    println!("main ends");
}
