trait Maker {
    async fn make(&self) -> String;
}

async fn serve<M: Maker + Send + 'static>(maker: M) -> String {
    let tea = async move { maker.make().await };
    tokio::spawn(tea).await.expect("tea panicked")
}

struct Kettle;

impl Maker for Kettle {
    async fn make(&self) -> String {
        "TEA".to_string()
    }
}

#[tokio::main]
async fn main() {
    println!("main got {}", serve(Kettle).await);
}
