use std::{thread, time::Duration};
use tokio::time::Instant;

async fn toast() {
    let asked = Instant::now();
    let bell = tokio::spawn(async move {
        let is_late = asked.elapsed().as_millis() > 200;
        println!("bell starts late: {is_late}");
    });
    thread::sleep(Duration::from_millis(400));
    println!("toast ready");
    bell.await.unwrap();
}

#[tokio::main(worker_threads = 4)]
async fn main() {
    tokio::spawn(toast()).await.unwrap();
}
