use std::time::Duration;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::sleep;

fn count_primes(limit: u32) -> usize {
    (2..limit)
        .filter(|n| {
            let mut d = 2;
            while d * d <= *n && n % d != 0 {
                d += 1;
            }
            d * d > *n
        })
        .count()
}

fn count(name: &str, limit: u32) -> JoinHandle<usize> {
    println!("{name} starts");
    spawn_blocking(move || count_primes(limit))
}

#[tokio::main]
async fn main() {
    // 1. Start a count on each of two cores
    let few = count("few", 10_000);
    let many = count("many", 50_000);

    // 2. Do something else meanwhile
    sleep(Duration::from_millis(100)).await;
    println!("main is free");

    // 3. Collect the results
    let (few, many) = tokio::try_join!(few, many).unwrap();
    println!("main got {few}, {many}");
}
