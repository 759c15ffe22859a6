async fn make(name: &str) {
    println!("{name} starts");
}

#[tokio::main]
async fn main() {
    make("tea");
    println!("main ends");
}
