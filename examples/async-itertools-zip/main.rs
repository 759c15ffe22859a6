use async_stream::stream;
use futures::{Stream, StreamExt};
use std::{pin::pin, time::Duration};
use tokio::time::sleep;

fn cook(
    name: &str,
    ms: u64,
    count: u64,
) -> impl Stream<Item = String> {
    stream! {
        for i in 1..=count {
            sleep(Duration::from_millis(ms)).await;
            println!("{name} {i} ready");
            yield format!("{name} {i}");
        }
    }
}

#[tokio::main]
async fn main() {
    // 1. The first pair
    let toasts = cook("toast", 300, 3);
    let mut pairs = pin!(cook("tea", 100, 2).zip(toasts));
    let (tea, toast) = pairs.next().await.unwrap();
    println!("main got {tea} and {toast}");
    // 2. The second pair
    let (tea, toast) = pairs.next().await.unwrap();
    println!("main got {tea} and {toast}");
    // 3. The tea has come to its end
    if pairs.next().await.is_none() {
        println!("main has no more pairs");
    }
}
