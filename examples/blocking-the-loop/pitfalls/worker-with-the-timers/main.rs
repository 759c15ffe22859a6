use std::{thread, time::Duration};
use tokio::{spawn, time::sleep};

#[tokio::main(worker_threads = 4)]
async fn main() {
    let bell = spawn(async {
        sleep(Duration::from_millis(300)).await;
        println!("bell rings");
    });
    spawn(async {
        sleep(Duration::from_millis(100)).await;
        println!("toast starts");
        thread::sleep(Duration::from_millis(600));
        println!("toast ready");
    });
    bell.await.unwrap();
}
