fn count() -> i32 {
    1
}

#[tokio::main]
async fn main() {
    let cups = count().await;
    println!("main got {cups}");
}
