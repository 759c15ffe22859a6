async fn serve(make: impl AsyncFn(&str) -> String) {
    println!("main got {}", make("tea").await);
}

fn pour(name: &str) -> String {
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    serve(pour).await;
}
