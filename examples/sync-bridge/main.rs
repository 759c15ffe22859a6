use std::sync::LazyLock;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Runtime::new().unwrap());

fn order(name: &str) -> String {
    RUNTIME.block_on(make(name))
}

fn main() {
    // 1. Plain code waits for async code
    println!("main got {}", order("tea"));

    // 2. Plain code calls again
    println!("main got {}", order("toast"));
}
