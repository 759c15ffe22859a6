use std::time::Duration;
use tokio::{sync::Semaphore, time::sleep};

static SEATS: Semaphore = Semaphore::const_new(2);

async fn make(name: &str, ms: u64) -> Result<(), &str> {
    let _permit = SEATS.acquire().await.unwrap();
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name == "toast" {
        return Err("toast burnt");
    }
    println!("{name} ready");
    Ok(())
}

#[tokio::main]
async fn main() {
    // 1. Take both permits
    let tea = tokio::spawn(make("tea", 800));
    sleep(Duration::from_millis(100)).await;
    let toast = tokio::spawn(make("toast", 200));
    sleep(Duration::from_millis(100)).await;

    // 2. No permit is free: do not wait
    if SEATS.try_acquire().is_err() {
        println!("cake refused");
    }

    // 3. A task fails and returns its permit
    if let Err(error) = toast.await.unwrap() {
        println!("{error}");
    }

    // 4. Now there is room
    make("cake", 200).await.unwrap();
    tea.await.unwrap().unwrap();
}
