use std::sync::Mutex;
use std::{thread, time::Duration};
use tokio::{task::spawn_blocking, time::sleep, try_join};

static COINS: Mutex<u32> = Mutex::new(0);

fn add(name: &str) {
    println!("{name} starts");
    let seen = *COINS.lock().unwrap();
    thread::sleep(Duration::from_millis(400));
    *COINS.lock().unwrap() = seen + 1;
    println!("{name} saw {seen}, wrote {}", seen + 1);
}

fn fill() {
    for _ in 0..1000 {
        *COINS.lock().unwrap() += 1;
    }
}

#[tokio::main]
async fn main() {
    // 1. Read, then write
    let ann = spawn_blocking(|| add("ann"));
    sleep(Duration::from_millis(200)).await;
    let bob = spawn_blocking(|| add("bob"));
    try_join!(ann, bob).unwrap();
    println!("main counts {}", COINS.lock().unwrap());

    // 2. Read and write in one step
    let half = spawn_blocking(fill);
    try_join!(half, spawn_blocking(fill)).unwrap();
    println!("main counts {}", COINS.lock().unwrap());
}
