use std::time::Duration;
use tokio::time::sleep;

async fn save(name: &str) {
    sleep(Duration::from_millis(100)).await;
    println!("{name} saved");
}

#[tokio::main]
async fn main() {
    save("ann").await;
    let bob = tokio::spawn(save("bob"));
    bob.await.unwrap();
    println!("main believes that all are saved");
}
