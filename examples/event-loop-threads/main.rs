use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};
use tokio::{join, spawn, time::sleep};

async fn hold() {
    // blocks its thread
    thread::sleep(Duration::from_millis(300));
}

static CUPS: AtomicU32 = AtomicU32::new(0);
async fn count() {
    for _ in 0..100_000 {
        CUPS.fetch_add(1, Relaxed);
    }
}

#[tokio::main]
async fn main() {
    // 1. Continue after an await
    let before = thread::current().id();
    sleep(Duration::from_millis(100)).await;
    let same = thread::current().id() == before;
    let which = if same { "same" } else { "other" };
    println!("main on {which} thread");

    // 2. Two tasks block their threads
    let start = Instant::now();
    let _ = join!(spawn(hold()), spawn(hold()));
    let in_turn = start.elapsed().as_millis() >= 600;
    let how = if in_turn { "in turn" } else { "together" };
    println!("both ran {how}");

    // 3. Two tasks count together
    let _ = join!(spawn(count()), spawn(count()));
    println!("main counted {}", CUPS.load(Relaxed));
}
