use async_stream::stream;
use std::{pin::pin, time::Duration};
use tokio::time::sleep;
use tokio_stream::{Stream, StreamExt};

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
    // 1. Each dish as it comes
    let tea = cook("tea", 100, 1);
    let toast = cook("toast", 200, 2);
    let mut dishes = pin!(tea.merge(toast));
    while let Some(dish) = dishes.next().await {
        println!("main got {dish}");
        if dish == "tea 1" {
            // 2. Main eats: do the cooks work?
            sleep(Duration::from_millis(400)).await;
        }
    }
}
