use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

struct Unfinished(&'static str);

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

async fn make(name: &'static str, ms: u64) {
    println!("{name} starts");
    let unfinished = Unfinished(name);
    sleep(Duration::from_millis(ms)).await;
    std::mem::forget(unfinished);
    println!("{name} ready");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Start two in a group
    let mut group = JoinSet::new();
    group.spawn(make("tea", 5000));
    group.spawn(make("toast", 100));
    sleep(Duration::from_millis(200)).await;

    // 2. End the group early
    println!("main ends the group");
    group.shutdown().await;

    // 3. Continue without an error
    println!("main continues");
}
