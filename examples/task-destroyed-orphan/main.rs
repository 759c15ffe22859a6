use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::{sync::Notify, time::sleep};

struct Cup;

impl Drop for Cup {
    fn drop(&mut self) {
        println!("tea gone");
    }
}

async fn make_tea(_cup: Arc<Cup>) {
    println!("tea starts");
    let kettle = Notify::new(); // nobody else has it
    kettle.notified().await;
}

fn start() -> Weak<Cup> {
    let cup = Arc::new(Cup);
    let found = Arc::downgrade(&cup);
    tokio::spawn(make_tea(cup));
    found
}

#[tokio::main]
async fn main() {
    // 1. Nobody can wake the tea
    let tea = start();
    sleep(Duration::from_millis(200)).await;

    // 2. Collect garbage, and look
    let alive = tea.strong_count() > 0;
    let state = if alive { "alive" } else { "freed" };
    println!("main finds tea {state}");
    sleep(Duration::from_millis(200)).await;

    // 3. End the program
    println!("main ends");
}
