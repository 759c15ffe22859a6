// cargo add async-trait@0.1
use async_trait::async_trait;

#[async_trait]
trait Maker {
    async fn make(&self) -> String;
}

struct Kettle;

impl Maker for Kettle {
    async fn make(&self) -> String {
        "TEA".to_string()
    }
}

#[tokio::main]
async fn main() {
    println!("main got {}", Kettle.make().await);
}
