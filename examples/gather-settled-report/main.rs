use futures::future::{join_all, try_join_all};
use std::time::Duration;
use tokio::time::sleep;

type Dish = Result<String, String>;

async fn make(name: &str, ms: u64, burn: bool) -> Dish {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if burn {
        println!("{name} burnt");
        return Err(format!("{name} burnt"));
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

#[tokio::main]
async fn main() -> Result<(), String> {
    let menu =
        [("tea", 300), ("toast", 200), ("egg", 100)];

    // 1. Try all three
    let calls = menu.map(|(name, ms)| {
        make(name, ms, name == "toast")
    });
    let outcomes = join_all(calls).await;

    // 2. Sort the outcomes
    let mut good = vec![];
    let mut bad = vec![];
    for (item, outcome) in menu.iter().zip(outcomes) {
        match outcome {
            Ok(dish) => good.push(dish),
            Err(_) => bad.push(item.0),
        }
    }
    println!("main got {}", good.join(", "));
    println!("main lacks {}", bad.join(", "));

    // 3. Retry the calls that failed
    let again =
        bad.iter().map(|name| make(name, 100, false));
    good.extend(try_join_all(again).await?);
    println!("main got {}", good.join(", "));
    Ok(())
}
