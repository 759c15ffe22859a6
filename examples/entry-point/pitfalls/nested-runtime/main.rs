use tokio::runtime::Runtime;

async fn make() -> &'static str {
    "TEA"
}

fn breakfast() -> &'static str {
    Runtime::new().unwrap().block_on(make())
}

#[tokio::main]
async fn main() {
    println!("main got {}", breakfast());
}
