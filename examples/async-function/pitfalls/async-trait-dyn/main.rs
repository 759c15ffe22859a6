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
    let maker: Box<dyn Maker> = Box::new(Kettle);
    println!("main got {}", maker.make().await);
}
