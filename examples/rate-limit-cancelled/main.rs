use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep, sleep_until};

struct Unsent(&'static str);

impl Drop for Unsent {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

type Due = Arc<Mutex<Instant>>;

async fn take(due: &Due) {
    let mut due = due.lock().await;
    sleep_until(*due).await;
    *due = Instant::now() + Duration::from_millis(300);
}

async fn send(name: &'static str, due: Due) {
    let unsent = Unsent(name);
    take(&due).await;
    std::mem::forget(unsent);
    println!("{name} sent");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Three orders, one every 300 ms
    let due = Arc::new(Mutex::new(Instant::now()));
    let tea = tokio::spawn(send("tea", due.clone()));
    let toast = tokio::spawn(send("toast", due.clone()));
    let egg = tokio::spawn(send("egg", due.clone()));
    sleep(Duration::from_millis(100)).await;

    // 2. Cancel the second
    println!("main cancels toast");
    toast.abort();
    futures::future::join_all([tea, toast, egg]).await;
}
