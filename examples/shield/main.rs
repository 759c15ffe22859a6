use std::time::Duration;
use tokio::time::sleep;
use tokio_util::task::TaskTracker;

struct Order {
    done: bool,
}

impl Drop for Order {
    fn drop(&mut self) {
        if !self.done {
            println!("order cancelled");
        }
    }
}

async fn save() {
    println!("save starts");
    sleep(Duration::from_millis(300)).await;
    println!("save done");
}

async fn order(saves: TaskTracker) {
    println!("order starts");
    let mut order = Order { done: false };
    saves.spawn(save()).await.expect("save panicked");
    order.done = true;
}

#[tokio::main]
async fn main() {
    let saves = TaskTracker::new();
    // 1. The order starts a shielded save
    let task = tokio::spawn(order(saves.clone()));
    sleep(Duration::from_millis(100)).await;
    // 2. Cancel the order
    println!("main cancels order");
    task.abort();
    if task.await.unwrap_err().is_cancelled() {
        println!("main caught order cancelled");
    }
    // 3. The save continues
    saves.close();
    saves.wait().await;
    println!("main ends");
}
