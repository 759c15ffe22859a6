use std::thread::sleep;
use std::time::Duration;
use tokio::task::block_in_place;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let tea = block_in_place(|| {
        sleep(Duration::from_millis(100));
        "TEA"
    });
    println!("main got {tea}");
}
