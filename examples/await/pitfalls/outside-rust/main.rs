async fn make(name: &str) -> String {
    name.to_uppercase()
}

fn main() {
    println!("main got {}", make("tea").await);
}
