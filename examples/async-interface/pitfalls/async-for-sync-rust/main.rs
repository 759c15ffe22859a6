use std::time::Duration;
use tokio::time::sleep;

trait Maker {
    fn make(&self) -> String;
}

struct Kettle;

impl Maker for Kettle {
    async fn make(&self) -> String {
        sleep(Duration::from_millis(100)).await;
        "TEA".to_string()
    }
}

#[tokio::main]
async fn main() {
    println!("main got {}", Kettle.make());
}
