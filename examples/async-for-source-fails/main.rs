use async_stream::try_stream;
use futures::{Stream, StreamExt, TryStreamExt};
use std::{pin::pin, time::Duration};
use tokio::time::sleep;

type Dish = Result<String, String>;

fn kitchen() -> impl Stream<Item = Dish> {
    try_stream! {
        for item in ["tea", "toast"] {
            println!("{item} starts");
            sleep(Duration::from_millis(100)).await;
            if item == "toast" {
                Err("toast burnt".to_owned())?;
            }
            yield item.to_owned();
        }
    }
}

#[tokio::main]
async fn main() {
    // 1. The source fails
    let mut items = pin!(kitchen());
    while let Some(result) = items.next().await {
        match result {
            Ok(item) => println!("{item} served"),
            Err(why) => println!("main caught {why}"),
        }
    }

    // 2. The loop body fails
    let served = kitchen()
        .try_for_each(async |item| Err(item + " spilt"))
        .await;
    println!("main caught {}", served.unwrap_err());
}
