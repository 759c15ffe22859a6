use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

async fn price(dish: &str) -> u32 {
    println!("{dish} starts");
    let ms = if dish == "tea" { 300 } else { 100 };
    sleep(Duration::from_millis(ms)).await;
    println!("{dish} ready");
    if dish == "tea" { 2 } else { 3 }
}

async fn add(bill: Arc<Mutex<u32>>, dish: &str) {
    *bill.lock().unwrap() += price(dish).await;
}

async fn pay(bill: Arc<Mutex<u32>>, dish: &str) {
    let cost = price(dish).await;
    *bill.lock().unwrap() += cost;
}

#[tokio::main]
async fn main() {
    // 1. The await is part of the addition
    let bill = Arc::new(Mutex::new(0));
    let tea = tokio::spawn(add(bill.clone(), "tea"));
    sleep(Duration::from_millis(100)).await;
    add(bill.clone(), "toast").await;
    tea.await.unwrap();
    println!("main counts {}", bill.lock().unwrap());

    // 2. Await first, then add
    let safe = Arc::new(Mutex::new(0));
    let tea = tokio::spawn(pay(safe.clone(), "tea"));
    sleep(Duration::from_millis(100)).await;
    pay(safe.clone(), "toast").await;
    tea.await.unwrap();
    println!("main counts {}", safe.lock().unwrap());
}
