use async_stream::stream;
use futures::{Stream, StreamExt};
use std::{pin::pin, time::Duration};
use tokio::time::sleep;

fn kitchen() -> impl Stream<Item = &'static str> {
    stream! {
        for item in ["tea", "toast"] {
            sleep(Duration::from_millis(100)).await;
            yield item;
        }
    }
}

async fn drain(
    mut source: impl Stream<Item = &'static str> + Unpin,
) {
    println!("main starts a loop");
    while let Some(item) = source.next().await {
        println!("main got {item}");
    }
}

#[tokio::main]
async fn main() {
    // 1. Loop over a generator
    let mut items = pin!(kitchen());
    drain(&mut items).await;

    // 2. The same generator again
    drain(&mut items).await;

    // 3. A new iterator for each loop
    let menu = kitchen;
    drain(pin!(menu())).await;
    drain(pin!(menu())).await;
}
