async fn make(name: &str) -> String {
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let tea = make("tea");
    println!("main got {}", tea.await);
    println!("main got {}", tea.await);
}
