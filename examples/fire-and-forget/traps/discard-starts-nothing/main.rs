use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;
use tokio::time::sleep;

static SENT: AtomicU32 = AtomicU32::new(0);

async fn send(_name: &str) {
    sleep(Duration::from_millis(100)).await;
    SENT.fetch_add(1, SeqCst);
}

#[tokio::main]
async fn main() {
    let _ = send("letter");
    sleep(Duration::from_millis(300)).await;
    let sent = SENT.load(SeqCst);
    println!("main ends, {sent} letters sent");
}
