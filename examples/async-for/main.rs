use futures::{Stream, StreamExt, stream};
use std::{pin::pin, time::Duration};
use tokio::{task::JoinSet, time::sleep};

fn kitchen() -> impl Stream<Item = &'static str> {
    stream::iter(["tea", "toast"]).then(async |item| {
        println!("{item} starts");
        sleep(Duration::from_millis(100)).await;
        item
    })
}

async fn serve(item: &str) {
    sleep(Duration::from_millis(100)).await;
    println!("{item} served");
}

#[tokio::main]
async fn main() {
    // 1. One item after the other
    let mut items = pin!(kitchen());
    while let Some(item) = items.next().await {
        serve(item).await;
    }

    // 2. A task for each item
    let mut tasks = JoinSet::new();
    let mut items = pin!(kitchen());
    while let Some(item) = items.next().await {
        tasks.spawn(serve(item));
    }
    tasks.join_all().await;

    // 3. Leave early
    let mut items = pin!(kitchen());
    if let Some(item) = items.next().await {
        println!("{item} taken");
    }
}
