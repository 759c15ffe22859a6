use futures::future::{BoxFuture, FutureExt};
use std::{collections::HashMap, time::Duration};
use tokio::time::sleep;

type Call = BoxFuture<'static, String>;
type Recipe = Box<dyn Fn() -> Call>;

async fn cook(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

async fn twice<F>(make: F) -> String
where
    F: AsyncFn() -> String,
{
    format!("{}, {}", make().await, make().await)
}

#[tokio::main]
async fn main() {
    let tea: Recipe = Box::new(|| cook("tea").boxed());
    let milk: Recipe =
        Box::new(|| async { "MILK".to_string() }.boxed());
    let recipes =
        HashMap::from([("tea", tea), ("milk", milk)]);

    // 1. Look up an async function by name
    println!("main got {}", recipes["tea"]().await);
    // 2. One that has nothing to wait for
    println!("main got {}", recipes["milk"]().await);
    // 3. Pass an async function
    let toast = twice(|| cook("toast")).await;
    println!("main got {toast}");
}
