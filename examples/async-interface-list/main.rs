// cargo add async-trait@0.1
use async_trait::async_trait;
use futures::future::join_all;
use std::time::Duration;
use tokio::time::sleep;

#[async_trait]
trait Maker {
    async fn make(&self) -> String;
}

struct Kettle;

#[async_trait]
impl Maker for Kettle {
    async fn make(&self) -> String {
        println!("tea starts");
        sleep(Duration::from_millis(200)).await;
        println!("tea ready");
        "TEA".to_string()
    }
}

struct Jug;

#[async_trait]
impl Maker for Jug {
    async fn make(&self) -> String {
        "MILK".to_string()
    }
}

#[tokio::main]
async fn main() {
    // 1. A list of two types, one by one
    let makers: Vec<Box<dyn Maker>> =
        vec![Box::new(Kettle), Box::new(Jug)];
    for maker in &makers {
        println!("main got {}", maker.make().await);
    }
    // 2. All at the same time
    let calls = makers.iter().map(|maker| maker.make());
    let dishes = join_all(calls).await;
    println!("main got {}", dishes.join(", "));
}
