async fn make(name: &str) -> String {
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let mut tea = tokio::spawn(make("tea"));
    println!("main got {}", (&mut tea).await.unwrap());
    println!("main got {}", (&mut tea).await.unwrap());
}
