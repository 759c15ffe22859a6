use std::sync::Arc;

#[tokio::main]
async fn main() {
    let orders = Arc::new(vec!["tea"]);
    let shared = orders.clone();
    let cook = tokio::spawn(async move {
        println!("cook sees {shared:?}");
    });
    orders.push("toast");
    cook.await.unwrap();
}
