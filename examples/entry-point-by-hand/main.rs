use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

fn main() {
    // 1. Plain code comes first
    println!("program starts");
    let runtime = Runtime::new().unwrap();

    // 2. Run async code, wait for the result
    let tea = runtime.block_on(make("tea"));
    println!("program got {tea}");

    // 3. Run async code again
    let toast = runtime.block_on(make("toast"));
    println!("program got {toast}");
}
