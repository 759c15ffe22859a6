use std::time::Duration;
use tokio::{runtime::Runtime, time::sleep};

fn main() {
    let first = Runtime::new().unwrap();
    let tea = first.spawn(async {
        sleep(Duration::from_millis(300)).await;
        "TEA"
    });
    drop(first); // and with it all its tasks

    let second = Runtime::new().unwrap();
    let dish = second.block_on(tea).unwrap();
    println!("main got {dish}"); // never printed
}
