use futures::{Stream, StreamExt, stream};
use std::{pin::pin, time::Duration};
use tokio::time::sleep;

struct Making(&'static str);
impl Drop for Making {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

fn kitchen() -> impl Stream<Item = &'static str> {
    stream::iter(["tea", "toast"]).then(async |item| {
        println!("{item} starts");
        let making = Making(item);
        sleep(Duration::from_millis(200)).await;
        std::mem::forget(making);
        item
    })
}

#[tokio::main]
async fn main() {
    // 1. Loop in the background
    let serving = tokio::spawn(async {
        let mut items = pin!(kitchen());
        while let Some(item) = items.next().await {
            println!("{item} served");
        }
    });
    sleep(Duration::from_millis(300)).await;

    // 2. Cancel the loop
    println!("main cancels");
    serving.abort();
    if serving.await.unwrap_err().is_cancelled() {
        println!("main saw the loop cancelled");
    }
}
