// cargo add tokio@1 -F test-util
use std::time::Duration;
use tokio::time::{pause, sleep};

const MINUTE: Duration = Duration::from_secs(60);

async fn make_tea() {
    println!("tea starts");
    sleep(60 * MINUTE).await;
    println!("tea ready");
}

// In tests: #[tokio::test(start_paused = true)]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    pause();

    // 1. Start a wait of one hour
    let tea = tokio::spawn(make_tea());

    // 2. 59 minutes later
    sleep(59 * MINUTE).await;
    let ready = tea.is_finished();
    let seen = if ready { "tea" } else { "no tea" };
    println!("test sees {seen}");

    // 3. One minute later
    tea.await.unwrap();
}
