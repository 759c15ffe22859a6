use std::time::Duration;
use tokio::runtime::Handle;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

fn cook(order: impl Fn(&str) -> String) -> String {
    println!("cook starts");
    let tea = order("tea");
    println!("cook got {tea}");
    format!("{tea} AND TOAST")
}

#[tokio::main]
async fn main() {
    let runtime = Handle::current();
    let order =
        move |name: &str| runtime.block_on(make(name));

    // 1. Plain code calls back and waits
    let cook = spawn_blocking(move || cook(order));
    let meal = cook.await.unwrap();

    // 2. Plain code has ended
    println!("main got {meal}");
}
