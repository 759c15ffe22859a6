use futures::{StreamExt, stream::FuturesUnordered};
use std::time::Duration;
use tokio::time::sleep;

async fn make(
    name: &str,
    ms: u64,
) -> Result<String, String> {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name == "toast" {
        println!("{name} burnt");
        return Err(format!("{name} burnt"));
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

#[tokio::main]
async fn main() {
    let menu =
        [("tea", 600), ("toast", 200), ("egg", 400)];
    let mut meal =
        menu.map(|(name, _)| format!("no {name}"));

    // 1. Continue after a failure
    let mut calls = FuturesUnordered::new();
    for (i, (name, ms)) in menu.into_iter().enumerate() {
        let call = make(name, ms);
        calls.push(async move { (i, call.await) });
    }
    while let Some((i, end)) = calls.next().await {
        match end {
            Ok(dish) => {
                println!("main takes {dish}");
                meal[i] = dish;
            }
            Err(error) => println!("main caught {error}"),
        }
    }

    // 2. Put the results in order
    println!("main got {}", meal.join(", "));
}
