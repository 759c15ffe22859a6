use async_stream::stream;
use futures::{StreamExt, stream::BoxStream};
use std::time::Duration;
use tokio::time::sleep;

struct Kitchen;
impl Drop for Kitchen {
    fn drop(&mut self) {
        println!("kitchen closes");
    }
}

fn kitchen() -> BoxStream<'static, &'static str> {
    stream! {
        println!("kitchen starts");
        let _kitchen = Kitchen;
        for item in ["tea", "toast"] {
            sleep(Duration::from_millis(100)).await;
            yield item;
        }
    }
    .boxed()
}

#[tokio::main]
async fn main() {
    // 1. Take only one item
    let mut items = kitchen();
    println!("main takes {}", items.next().await.unwrap());

    // 2. End without closing the generator
    println!("main ends");
}
