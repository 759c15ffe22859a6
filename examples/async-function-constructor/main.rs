use std::time::Duration;
use tokio::time::sleep;

async fn fetch(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

struct Kettle {
    water: String,
}

impl Kettle {
    async fn new() -> Self {
        let water = fetch("water").await;
        Self { water }
    }

    async fn tea(&self) -> String {
        fetch("tea").await
    }
}

#[tokio::main]
async fn main() {
    // 1. Create an object with await
    let kettle = Kettle::new().await;
    println!("main got a kettle of {}", kettle.water);

    // 2. A property that awaits
    println!("main got {}", kettle.tea().await);
}
