use std::time::Duration;
use tokio::time::sleep;

struct Kitchen;

impl Drop for Kitchen {
    async fn drop(&mut self) {
        sleep(Duration::from_millis(200)).await;
        println!("kitchen closes");
    }
}

#[tokio::main]
async fn main() {
    let _kitchen = Kitchen;
    println!("main ends");
}
