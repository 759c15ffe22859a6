use std::{thread, time::Duration};
use tokio::{task::spawn_blocking, time::sleep};

#[tokio::main]
async fn main() {
    let mill = spawn_blocking(|| {
        thread::sleep(Duration::from_millis(400));
        println!("mill ready");
    });
    sleep(Duration::from_millis(200)).await;
    println!("main aborts the mill");
    mill.abort();
    println!("main got {:?}", mill.await);
}
