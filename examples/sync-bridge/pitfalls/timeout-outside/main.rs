use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::timeout;

async fn make() -> &'static str {
    "TEA"
}

fn main() {
    let runtime = Runtime::new().unwrap();
    let limit = Duration::from_millis(200);
    let tea = runtime.block_on(timeout(limit, make()));
    println!("main got {}", tea.unwrap());
}
