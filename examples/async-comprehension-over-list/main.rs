use futures::{StreamExt, future::join_all, stream};
use std::time::Duration;
use tokio::time::sleep;

async fn make(item: &str) -> String {
    println!("{item} starts");
    let ms = if item == "tea" { 300 } else { 200 };
    sleep(Duration::from_millis(ms)).await;
    println!("{item} ready");
    item.to_uppercase()
}

#[tokio::main]
async fn main() {
    let menu = ["tea", "toast"];

    // 1. One after the other
    let made: Vec<_> =
        stream::iter(menu).then(make).collect().await;
    println!("main got {}", made.join(", "));

    // 2. Map without waiting
    let futures = menu.map(make);
    sleep(Duration::from_millis(100)).await;
    println!("main has a list");

    // 3. Wait for all of it
    let made = join_all(futures).await;
    println!("main got {}", made.join(", "));
}
