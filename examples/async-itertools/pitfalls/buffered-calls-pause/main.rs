use futures::{StreamExt, stream};
use std::time::Duration;
use tokio::time::sleep;

async fn make((name, steps): (&str, u32)) -> &str {
    for _ in 0..steps {
        sleep(Duration::from_millis(100)).await;
    }
    println!("{name} ready");
    name
}

#[tokio::main]
async fn main() {
    let orders = stream::iter([("tea", 2), ("toast", 3)]);
    let mut dishes = orders.map(make).buffered(2);
    while let Some(dish) = dishes.next().await {
        println!("main got {dish}");
        sleep(Duration::from_millis(400)).await;
        println!("main has eaten {dish}");
    }
}
