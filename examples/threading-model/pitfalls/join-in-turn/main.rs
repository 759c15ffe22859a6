use std::{thread, time::Duration};

async fn grind(name: &str) {
    println!("{name} starts");
    thread::sleep(Duration::from_millis(200)); // computes
    println!("{name} ready");
}

#[tokio::main]
async fn main() {
    tokio::join!(grind("tea"), grind("coffee"));
}
