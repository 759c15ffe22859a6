use std::time::Duration;
use tokio::time::sleep;

fn main() {
    futures::executor::block_on(async {
        sleep(Duration::from_millis(100)).await;
        println!("tea ready");
    });
}
