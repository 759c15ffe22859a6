async fn make(name: &str) -> String {
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let tea: String = make("tea");
    println!("main got {tea}");
}
