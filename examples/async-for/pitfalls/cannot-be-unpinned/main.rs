use futures::{StreamExt, stream};
use std::time::Duration;
use tokio::time::sleep;

#[tokio::main]
async fn main() {
    let mut items = stream::iter(["tea"]).then(async |item| {
        sleep(Duration::from_millis(100)).await;
        item
    });
    while let Some(item) = items.next().await {
        println!("{item}");
    }
}
