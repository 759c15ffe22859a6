use std::time::Duration;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

async fn make(ms: u64) -> Result<(), &'static str> {
    sleep(Duration::from_millis(ms)).await;
    Err("broken")
}

async fn serve(
    name: &'static str,
    ms: u64,
    stop: CancellationToken,
) {
    println!("{name} starts");
    let limit = Duration::from_millis(300);
    let work = timeout(limit, make(ms));
    match stop.run_until_cancelled(work).await {
        None => println!("{name} cancelled"),
        Some(Err(_)) => println!("{name} gives up"),
        Some(Ok(Err(e))) => println!("{name} {e}"),
        Some(Ok(Ok(()))) => println!("{name} ready"),
    }
}

#[tokio::main]
async fn main() {
    // 1. Main cancels the tea
    let stop = CancellationToken::new();
    let tea = serve("tea", 5000, stop.clone());
    let tea = tokio::spawn(tea);
    sleep(Duration::from_millis(100)).await;
    println!("main cancels tea");
    stop.cancel();
    tea.await.unwrap();

    // 2. The toast reaches its limit
    let never = CancellationToken::new();
    serve("toast", 5000, never.clone()).await;

    // 3. The egg fails
    serve("egg", 100, never).await;
}
