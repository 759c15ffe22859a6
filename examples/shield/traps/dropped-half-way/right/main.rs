use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use tokio::time::{Duration, sleep, timeout};

static BOB: AtomicU32 = AtomicU32::new(0);

async fn pay() {
    println!("ann has paid 5");
    sleep(Duration::from_millis(300)).await;
    BOB.fetch_add(5, SeqCst);
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_millis(100);
    let mut paying = tokio::spawn(pay());
    if timeout(limit, &mut paying).await.is_err() {
        println!("main stops waiting");
        paying.await.unwrap();
    }
    println!("main ends, bob has got {BOB:?}");
}
