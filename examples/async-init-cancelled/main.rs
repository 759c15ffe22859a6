use std::{mem::forget, sync::Arc, time::Duration};
use tokio::{spawn, sync::OnceCell, time::sleep};

type Oven = Arc<OnceCell<&'static str>>;

struct Unfinished;

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("oven cancelled");
    }
}

async fn heat() -> &'static str {
    println!("oven starts");
    let unfinished = Unfinished;
    sleep(Duration::from_millis(400)).await;
    forget(unfinished);
    println!("oven hot");
    "OVEN"
}

async fn get(oven: Oven) -> &'static str {
    oven.get_or_init(heat).await
}

#[tokio::main]
async fn main() {
    // 1. Ann asks first, then Bob
    let oven = Oven::default();
    println!("ann starts");
    let ann = spawn(get(oven.clone()));
    sleep(Duration::from_millis(100)).await;
    println!("bob starts");
    let bob = spawn(get(oven.clone()));
    sleep(Duration::from_millis(100)).await;
    // 2. Ann is cancelled
    println!("main cancels ann");
    ann.abort();
    sleep(Duration::from_millis(100)).await;
    // 3. Bob still waits
    println!("bob got {}", bob.await.expect("bob failed"));
}
