use std::{thread, time::Duration};
use tokio::sync::mpsc::{self, Sender};
use tokio::task::spawn_blocking;

fn hear(news: &str) {
    println!("main hears {news}");
}

fn grind(tell: Sender<&str>) -> &'static str {
    println!("mill starts");
    thread::sleep(Duration::from_millis(200));
    tell.blocking_send("half").unwrap();
    thread::sleep(Duration::from_millis(200));
    println!("mill ready");
    "ground beans"
}

#[tokio::main]
async fn main() {
    // 1. The thread reports while it works
    let (tell, mut inbox) = mpsc::channel(8);
    let mill = spawn_blocking(|| grind(tell));
    while let Some(news) = inbox.recv().await {
        hear(news);
    }
    let coffee = mill.await.unwrap();

    // 2. The result comes back
    println!("main got {coffee}");
}
