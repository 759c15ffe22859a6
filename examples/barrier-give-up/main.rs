use std::{sync::Arc, time::Duration};
use tokio::sync::Barrier;
use tokio::time::{sleep, timeout};

type Shared = Arc<Barrier>;

async fn guest(name: &str, pause: u64, table: Shared) {
    println!("{name} starts");
    let limit = Duration::from_millis(300);
    if timeout(limit, table.wait()).await.is_err() {
        println!("{name} gives up");
        return;
    }
    sleep(Duration::from_millis(pause)).await;
    println!("{name} continues");
}

#[tokio::main]
async fn main() {
    // 1. Ann waits in vain
    let table = Arc::new(Barrier::new(2));
    guest("ann", 100, table.clone()).await;

    // 2. Bob comes
    let bob = guest("bob", 100, table.clone());
    let bob = tokio::spawn(bob);
    sleep(Duration::from_millis(200)).await;

    // 3. Cid comes
    guest("cid", 200, table).await;
    bob.await.unwrap();
}
