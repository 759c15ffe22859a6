use async_stream::stream;
use futures::{Stream, StreamExt};
use std::{pin::pin, time::Duration};
use tokio::time::sleep;

struct Gone;

impl Drop for Gone {
    fn drop(&mut self) {
        println!("cook gone");
    }
}

fn cook(name: &str, ms: u64) -> impl Stream<Item = String> {
    stream! {
        let _gone = Gone;
        for i in 1..10 {
            sleep(Duration::from_millis(ms)).await;
            yield format!("{name} {i}");
        }
    }
}

#[tokio::main]
async fn main() {
    // 1. Two by two
    {
        let mut chunks = pin!(cook("tea", 100).chunks(2));
        while let Some(teas) = chunks.next().await {
            println!("main got {}", teas.join(", "));
            if teas.contains(&"tea 2".into()) {
                // 2. Leave the loop early
                break;
            }
        }
    }
    // 3. Has the cook gone?
    sleep(Duration::from_millis(200)).await;
    println!("main waited");
}
