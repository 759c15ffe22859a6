use futures::{StreamExt, stream};
use std::time::Duration;
use tokio::time::sleep;

async fn take(
    order: (&'static str, u64),
) -> (&'static str, u64) {
    sleep(Duration::from_millis(100)).await;
    println!("shop takes {}", order.0);
    order
}

async fn make((name, ms): (&str, u64)) {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    let menu =
        [("tea", 300), ("toast", 500), ("egg", 400)];
    let orders = stream::iter(menu).then(take);

    // 1. Take an order when a place is free
    orders.for_each_concurrent(2, make).await;

    // 2. No orders left
    println!("shop closes");
}
