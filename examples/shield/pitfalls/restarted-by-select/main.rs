use std::time::Duration;
use tokio::time::sleep;

async fn save() {
    println!("save starts");
    sleep(Duration::from_millis(250)).await;
    println!("save done");
}

#[tokio::main]
async fn main() {
    for _ in 0..4 {
        tokio::select! {
            () = save() => break,
            () = sleep(Duration::from_millis(100)) => {
                println!("main ticks");
            }
        }
    }
}
