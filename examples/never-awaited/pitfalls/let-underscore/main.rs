async fn make(name: &str) -> String {
    println!("{name} starts");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let _ = make("tea");
    println!("main ends");
}
