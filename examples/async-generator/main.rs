use async_stream::stream;
use futures::{Stream, StreamExt};
use std::{pin::pin, time::Duration};
use tokio::time::sleep;

fn kitchen() -> impl Stream<Item = &'static str> {
    stream! {
        for item in ["tea", "toast"] {
            println!("{item} starts");
            sleep(Duration::from_millis(100)).await;
            println!("{item} ready");
            yield item;
        }
        println!("kitchen closes");
    }
}

#[tokio::main]
async fn main() {
    // 1. Call it
    let mut items = pin!(kitchen());
    sleep(Duration::from_millis(300)).await;
    println!("main has a generator");

    // 2. Take the items one by one
    while let Some(item) = items.next().await {
        println!("main eats {item}");
        sleep(Duration::from_millis(100)).await;
        println!("main ate {item}");
    }
    println!("main has eaten");
}
