use std::{thread::sleep, time::Duration};

async fn make(name: &str) {
    println!("{name} starts");
    sleep(Duration::from_millis(300));
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    tokio::join!(make("tea"), make("toast"));
}
