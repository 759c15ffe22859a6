// cargo add tokio@1 -F test-util
use std::time::Duration;
use tokio::time::{pause, sleep};

const MINUTE: Duration = Duration::from_secs(60);

async fn make_tea() {
    for check in [1, 2] {
        sleep(50 * MINUTE).await;
        println!("tea check {check}");
    }
}

// In tests: #[tokio::test(start_paused = true)]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    pause();

    // 1. One step of two hours
    let tea = tokio::spawn(make_tea());
    sleep(120 * MINUTE).await;
    println!("test is two hours later");

    // 2. One more step of an hour
    sleep(60 * MINUTE).await;
    tea.await.unwrap();
}
