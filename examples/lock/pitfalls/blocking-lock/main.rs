use tokio::sync::Mutex;

#[tokio::main]
async fn main() {
    let jar = Mutex::new(0);
    println!("main counts {}", jar.lock().await);
    *jar.blocking_lock() += 1;
    println!("main counts {}", jar.lock().await);
}
