use std::time::Duration;
use tokio::time::sleep;

struct Kettle;

impl Kettle {
    async fn boil(&self) -> &'static str {
        println!("tea starts");
        sleep(Duration::from_millis(200)).await;
        println!("tea ready");
        "TEA"
    }
}

async fn countdown(n: u32) {
    println!("timer at {n}");
    sleep(Duration::from_millis(100)).await;
    if n > 1 {
        Box::pin(countdown(n - 1)).await;
    }
}

#[tokio::main]
async fn main() {
    // 1. A method
    println!("main got {}", Kettle.boil().await);

    // 2. A closure
    let make = async |name: &str| {
        println!("{name} starts");
        sleep(Duration::from_millis(200)).await;
        println!("{name} ready");
        name.to_uppercase()
    };
    println!("main got {}", make("toast").await);

    // 3. Recursion
    countdown(3).await;
    println!("timer rings");
}
