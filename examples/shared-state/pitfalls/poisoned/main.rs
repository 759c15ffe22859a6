use std::sync::{Arc, Mutex};

#[tokio::main]
async fn main() {
    let cakes = Arc::new(Mutex::new(1));
    let shared = cakes.clone();
    let ann = tokio::spawn(async move {
        let _guard = shared.lock().unwrap();
        panic!("ann drops the cake");
    });
    ann.await.unwrap_err();
    println!("main counts {}", cakes.lock().unwrap());
}
