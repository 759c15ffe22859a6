use std::sync::{Arc, Mutex};

#[tokio::main]
async fn main() {
    let cakes = Arc::new(Mutex::new(2));
    let ann = tokio::spawn(async move {
        *cakes.lock().unwrap() -= 1;
    });
    let bob = tokio::spawn(async move {
        *cakes.lock().unwrap() -= 1;
    });
    tokio::try_join!(ann, bob).unwrap();
}
