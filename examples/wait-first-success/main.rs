use futures::future::{FutureExt, select_ok};
use std::time::Duration;
use tokio::time::sleep;

async fn make(
    name: &str,
    ms: u64,
) -> Result<String, String> {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name != "tea" {
        println!("{name} burnt");
        return Err(format!("{name} burnt"));
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

#[tokio::main]
async fn main() {
    // 1. The first that succeeds
    let (first, _rest) = select_ok([
        make("toast", 100).boxed(),
        make("tea", 200).boxed(),
    ])
    .await
    .expect("all failed");
    println!("main got {first}");

    // 2. All fail
    let calls = [make("toast", 100), make("jam", 200)];
    let calls = calls.map(FutureExt::boxed);
    if let Err(error) = select_ok(calls).await {
        println!("main caught {error}");
    }
}
