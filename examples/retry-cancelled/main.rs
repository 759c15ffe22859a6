use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn make_tea() -> Result<String, String> {
    println!("tea starts");
    sleep(Duration::from_millis(100)).await;
    println!("tea spilt");
    Err("tea spilt".into())
}

async fn retry<T, E, F>(work: impl Fn() -> F) -> T
where
    F: Future<Output = Result<T, E>>,
{
    loop {
        if let Ok(done) = work().await {
            return done;
        }
        sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::main]
async fn main() {
    // 1. Cancel during the pause
    let tea = tokio::spawn(retry(make_tea));
    sleep(Duration::from_millis(200)).await;
    println!("main cancels");
    tea.abort();
    if tea.await.is_err_and(|e| e.is_cancelled()) {
        println!("main stops retrying");
    }

    // 2. A limit for all attempts
    let limit = Duration::from_millis(500);
    if timeout(limit, retry(make_tea)).await.is_err() {
        println!("main gave up on tea");
    }
}
