use std::time::Duration;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

async fn make(
    name: &str,
    token: CancellationToken,
) -> bool {
    println!("{name} starts");
    let work = sleep(Duration::from_secs(5));
    let ready = token.run_until_cancelled(work).await;
    println!("{name} washes up");
    sleep(Duration::from_millis(200)).await;
    println!("{name} is clean");
    ready.is_some()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Start the tea
    let token = CancellationToken::new();
    let tea = tokio::spawn(make("tea", token.clone()));
    sleep(Duration::from_millis(100)).await;

    // 2. Cancel it: its cleanup awaits
    println!("main cancels tea");
    token.cancel();
    if !tea.await.unwrap() {
        println!("main caught tea cancelled");
    }

    // 3. Cancel the toast before it starts
    println!("main cancels toast");
    let toast = tokio::spawn(make("toast", token));
    toast.abort();
    if toast.await.unwrap_err().is_cancelled() {
        println!("main caught toast cancelled");
    }
}
