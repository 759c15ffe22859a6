use std::{thread, time::Duration};
use tokio::{runtime::Runtime, time::sleep};

fn main() {
    let runtime = Runtime::new().unwrap();
    let handle = runtime.handle().clone();
    let tea = thread::spawn(move || {
        handle.block_on(async {
            sleep(Duration::from_millis(300)).await;
        });
    });
    thread::sleep(Duration::from_millis(100));
    drop(runtime);
    println!("tea failed: {}", tea.join().is_err());
}
