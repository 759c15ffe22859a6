use std::time::Duration;
use tokio::{runtime::Builder, time::sleep};

fn main() {
    let mut builder = Builder::new_current_thread();
    builder.build().unwrap().block_on(async {
        sleep(Duration::from_millis(100)).await;
        println!("tea ready");
    });
}
