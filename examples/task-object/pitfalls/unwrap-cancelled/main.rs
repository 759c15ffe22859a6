use std::{future::pending, time::Duration};
use tokio::time::sleep;

#[tokio::main]
async fn main() {
    let tea = tokio::spawn(pending::<String>());
    sleep(Duration::from_millis(100)).await;
    tea.abort();
    println!("main got {}", tea.await.unwrap());
}
