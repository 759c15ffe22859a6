use tokio::time::{Duration, sleep, timeout};

struct Oven;

impl Drop for Oven {
    fn drop(&mut self) {
        println!("oven off");
    }
}

async fn bake() {
    println!("oven on");
    let _oven = Oven;
    sleep(Duration::from_secs(5)).await;
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_millis(200);
    let end = timeout(limit, bake()).await;
    println!("main gave up: {}", end.is_err());
}
