use std::time::Duration;
use tokio::{join, time::sleep};

trait Maker {
    async fn make(&self) -> String;
}

struct Kettle;

impl Maker for Kettle {
    async fn make(&self) -> String {
        println!("tea starts");
        sleep(Duration::from_millis(200)).await;
        println!("tea ready");
        "TEA".to_string()
    }
}

struct Jug;

impl Maker for Jug {
    async fn make(&self) -> String {
        "MILK".to_string()
    }
}

async fn serve(maker: &impl Maker) {
    println!("main got {}", maker.make().await);
}

#[tokio::main]
async fn main() {
    // 1. An implementation that waits
    serve(&Kettle).await;
    // 2. One that has nothing to wait for
    serve(&Jug).await;
    // 3. Both at the same time
    let (tea, milk) = join!(Kettle.make(), Jug.make());
    println!("main got {tea}, {milk}");
}
