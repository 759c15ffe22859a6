use async_stream::stream;
use futures::{Stream, StreamExt};
use std::time::Duration;
use tokio::time::sleep;

fn kitchen() -> impl Stream<Item = &'static str> {
    stream! {
        for item in ["tea", "toast"] {
            println!("{item} starts");
            sleep(Duration::from_millis(100)).await;
            println!("{item} ready");
            yield item;
        }
    }
}

async fn is_crisp(item: &str) -> bool {
    sleep(Duration::from_millis(100)).await;
    println!("{item} tasted");
    item == "toast"
}

#[tokio::main]
async fn main() {
    // 1. Collect every item
    let every: Vec<_> = kitchen().collect().await;
    println!("main got {}", every.join(", "));

    // 2. Keep some and change them
    let crisp: Vec<_> = kitchen()
        .filter(|&item| is_crisp(item))
        .map(str::to_uppercase)
        .collect()
        .await;
    println!("main got {}", crisp.join(", "));
}
