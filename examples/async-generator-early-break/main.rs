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
    Box::pin(stream! {
        println!("kitchen starts");
        let _kitchen = Kitchen;
        for item in ["tea", "toast", "jam"] {
            sleep(Duration::from_millis(100)).await;
            println!("kitchen makes {item}");
            yield item;
        }
    })
}

#[tokio::main]
async fn main() {
    // 1. Break out of the loop
    let mut items = kitchen();
    if let Some(item) = items.next().await {
        println!("main takes {item}");
    }
    println!("main leaves the loop");

    // 2. Loop again, then close the generator
    if let Some(item) = items.next().await {
        println!("main takes {item}");
    }
    drop(items);
    println!("main closed it");

    // 3. Break and close in one step
    if let Some(item) = kitchen().next().await {
        println!("main takes {item}");
    }
    println!("main leaves the loop");
}
