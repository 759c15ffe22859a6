use std::{process::exit, thread, time::Duration};
use tokio::runtime::Builder;
use tokio::time::sleep;

fn main() {
    let mut builder = Builder::new_current_thread();
    let runtime = builder.enable_all().build().unwrap();
    thread::spawn(|| {
        thread::sleep(Duration::from_millis(500));
        println!("nothing after 500 ms");
        exit(0);
    });
    runtime.handle().block_on(async {
        sleep(Duration::from_millis(100)).await;
        println!("tea ready");
    });
}
