use std::time::Duration;
use tokio::time::sleep;

fn pour(name: &str) -> String {
    println!("{name} starts");
    name.to_uppercase()
}

async fn fry(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    name.to_uppercase()
}

async fn serve(
    make: impl AsyncFn(&str) -> String,
    name: &str,
) {
    let dish = make(name).await;
    println!("main got {dish}");
}

#[tokio::main]
async fn main() {
    // 1. Pass an async function
    serve(fry, "toast").await;
    // 2. Pass a plain function
    serve(async |name: &str| pour(name), "tea").await;
}
