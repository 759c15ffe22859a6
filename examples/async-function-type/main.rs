use std::{any::type_name_of_val, time::Duration};
use tokio::time::sleep;

async fn make(name: &str) -> String {
    sleep(Duration::from_millis(200)).await;
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. What the call returns
    let tea = make("tea");
    let kind = type_name_of_val(&tea);
    println!("the call returns {kind}");

    // 2. What the await returns
    let cup = tea.await;
    let kind = type_name_of_val(&cup);
    println!("the await returns {kind}");
}
