use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::{sleep, timeout};

static LOCK: Mutex<()> = Mutex::const_new(());

async fn finish(name: &str) {
    sleep(Duration::from_millis(100)).await;
    println!("{name} ready");
}

async fn finish_locked(name: &str) {
    let _guard = LOCK.lock().await;
    finish(name).await;
}

async fn make(name: &str, end: impl AsyncFnOnce(&str)) {
    let _guard = LOCK.lock().await;
    println!("{name} starts");
    end(name).await;
}

#[tokio::main]
async fn main() {
    // 1. Lock once, outside
    make("tea", finish).await;

    // 2. Lock again, inside
    let limit = Duration::from_millis(300);
    let toast = make("toast", finish_locked);
    if timeout(limit, toast).await.is_err() {
        println!("main gave up on toast");
    }

    // 3. Is the lock free now?
    let state = match LOCK.try_lock() {
        Ok(_) => "free",
        Err(_) => "held",
    };
    println!("main finds it {state}");
}
