use std::future::poll_fn;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::time::timeout;

#[tokio::main]
async fn main() {
    let begun = Instant::now();
    let tea = poll_fn(|_| {
        println!("tea polled");
        if begun.elapsed() > Duration::from_millis(100) {
            return Poll::Ready("TEA");
        }
        Poll::Pending
    });
    match timeout(Duration::from_secs(1), tea).await {
        Ok(tea) => println!("main got {tea}"),
        Err(error) => println!("main caught {error}"),
    }
}
