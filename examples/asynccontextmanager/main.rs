use std::time::Duration;
use tokio::{sync::mpsc, time::sleep};

type Tab = mpsc::UnboundedSender<&'static str>;

async fn with_tab<T>(
    body: impl AsyncFnOnce(&Tab) -> T,
) -> T {
    println!("tab starts");
    sleep(Duration::from_millis(100)).await;
    println!("tab open");
    let (tab, mut notes) = mpsc::unbounded_channel();
    let pay = tokio::spawn(async move {
        let mut orders = vec![];
        // Ends when `tab` is dropped, in any case
        while let Some(order) = notes.recv().await {
            orders.push(order);
        }
        sleep(Duration::from_millis(100)).await;
        println!("tab paid for {}", orders.join(", "));
    });
    let result = body(&tab).await;
    drop(tab);
    pay.await.expect("pay panicked");
    result
}

#[tokio::main]
async fn main() {
    // 1. Open the tab
    with_tab(async |tab| {
        // 2. Put orders on the tab
        println!("main orders tea");
        tab.send("tea").unwrap();
        sleep(Duration::from_millis(100)).await;
        println!("main orders toast");
        tab.send("toast").unwrap();
        sleep(Duration::from_millis(100)).await;
        // 3. Leave: the tab is paid
        println!("main leaves");
    })
    .await;
    println!("main done");
}
