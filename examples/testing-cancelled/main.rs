use std::time::Duration;
use tokio::time::sleep;

struct Cup(&'static str);

impl Drop for Cup {
    fn drop(&mut self) {
        println!("{} washes up", self.0);
    }
}

async fn make(name: &'static str) -> String {
    println!("{name} starts");
    let _cup = Cup(name);
    sleep(Duration::from_secs(60)).await;
    name.to_uppercase()
}

// In a test file: #[tokio::test]
async fn is_cancelled() {
    // 1. Let the tea reach its wait
    let tea = tokio::spawn(make("tea"));
    sleep(Duration::from_millis(200)).await;

    // 2. Cancel it and expect that
    println!("test cancels tea");
    tea.abort();
    let error = tea.await.unwrap_err();
    assert!(error.is_cancelled());
    println!("test caught tea cancelled");
}

// `cargo test` calls the test in place of main.
#[tokio::main]
async fn main() {
    is_cancelled().await;
}
