use std::{sync::Mutex, thread::sleep, time::Duration};

static CAKES: Mutex<i32> = Mutex::new(1);

async fn sell() {
    let mut cakes = CAKES.lock().unwrap();
    if *cakes > 0 {
        sleep(Duration::from_millis(200)); // computes
        *cakes -= 1;
        println!("a cake is sold");
    }
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    let ann = tokio::spawn(sell());
    let bob = tokio::spawn(sell());
    tokio::try_join!(ann, bob).unwrap();
    println!("main counts {}", CAKES.lock().unwrap());
}
