trait Maker {
    async fn make(&self) -> String;
}

struct Jug;

impl Maker for Jug {
    fn make(&self) -> String {
        "MILK".to_string()
    }
}

#[tokio::main]
async fn main() {
    println!("main got {}", Jug.make().await);
}
