use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

async fn rush(shop: Arc<Mutex<i32>>, name: &str) {
    println!("{name} starts");
    let free = *shop.lock().unwrap() > 0;
    if free {
        sleep(Duration::from_millis(200)).await;
        *shop.lock().unwrap() -= 1;
        println!("{name} got a cake");
    }
}

async fn buy(shop: Arc<Mutex<i32>>, name: &str) {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    let mut cakes = shop.lock().unwrap();
    if *cakes == 0 {
        println!("{name} gives up");
    } else {
        *cakes -= 1;
        println!("{name} got a cake");
    }
}

#[tokio::main]
async fn main() {
    // 1. Check, await, take
    let shop = Arc::new(Mutex::new(1));
    let ann = tokio::spawn(rush(shop.clone(), "ann"));
    sleep(Duration::from_millis(100)).await;
    rush(shop.clone(), "bob").await;
    ann.await.unwrap();
    let left = *shop.lock().unwrap();
    println!("main counts {left} cakes");

    // 2. Await, then check and take
    let safe = Arc::new(Mutex::new(1));
    let ann = tokio::spawn(buy(safe.clone(), "ann"));
    sleep(Duration::from_millis(100)).await;
    buy(safe.clone(), "bob").await;
    ann.await.unwrap();
    let left = *safe.lock().unwrap();
    println!("main counts {left} cakes");
}
