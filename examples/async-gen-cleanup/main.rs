use async_stream::stream;
use futures::{StreamExt, stream::BoxStream};
use std::time::Duration;
use tokio::time::sleep;

type Items = BoxStream<'static, &'static str>;

async fn with_kitchen<T>(
    body: impl AsyncFnOnce(Items) -> T,
) -> T {
    println!("kitchen starts");
    let items = stream! {
        for item in ["tea", "toast"] {
            sleep(Duration::from_millis(100)).await;
            yield item;
        }
    };
    let result = body(items.boxed()).await;
    println!("kitchen washes up");
    sleep(Duration::from_millis(200)).await;
    println!("kitchen closes");
    result
}

#[tokio::main]
async fn main() {
    // 1. Break, and wait for the cleanup
    with_kitchen(async |mut items| {
        if let Some(item) = items.next().await {
            println!("main takes {item}");
        }
    })
    .await;
    println!("main continues");

    // 2. The loop body fails
    let done = with_kitchen(async |mut items| {
        if let Some(item) = items.next().await {
            return Err(format!("{item} spilt"));
        }
        Ok(())
    });
    if let Err(e) = done.await {
        println!("main caught {e}");
    }
}
