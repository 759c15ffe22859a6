// cargo add tokio@1 -F test-util
use std::{thread, time::Duration};
use tokio::{sync::oneshot, time};

// In tests: #[tokio::test(start_paused = true)]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    time::pause();
    let (sender, tea) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(100));
        sender.send("TEA")
    });
    let hour = Duration::from_secs(3600);
    match time::timeout(hour, tea).await {
        Ok(tea) => println!("test got {tea:?}"),
        Err(error) => println!("test caught: {error}"),
    }
}
