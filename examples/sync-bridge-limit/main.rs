use std::{thread, time::Duration};
use tokio::runtime::Runtime;
use tokio::time::{sleep, timeout};

struct Making(&'static str, bool);
impl Drop for Making {
    fn drop(&mut self) {
        if !self.1 {
            println!("{} cancelled", self.0);
        }
    }
}

async fn make(name: &'static str) -> String {
    let mut making = Making(name, false);
    println!("{name} starts");
    sleep(Duration::from_millis(400)).await;
    making.1 = true;
    println!("{name} ready");
    name.to_uppercase()
}

fn main() {
    let runtime = Runtime::new().unwrap();
    let limit = Duration::from_millis(200);
    // 1. Wait 200 ms at most
    let tea = async { timeout(limit, make("tea")).await };
    if runtime.block_on(tea).is_err() {
        println!("main stops waiting");
    }

    // 2. What happens to the tea
    thread::sleep(Duration::from_millis(300));

    // 3. Stop waiting, and cancel
    let mut toast = runtime.spawn(make("toast"));
    let wait = async { timeout(limit, &mut toast).await };
    if runtime.block_on(wait).is_err() {
        println!("main stops waiting");
        toast.abort();
    }
    thread::sleep(Duration::from_millis(100));
}
