async fn make() {
    println!("tea ready");
}

#[tokio::main]
async fn main() {
    tokio::spawn(make(), 1).await.unwrap();
}
