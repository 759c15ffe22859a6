use futures::future::join_all;
use std::time::Duration;
use tokio::{spawn, time::sleep};

type Dish = Result<String, String>;

async fn make(name: &str, ms: u64) -> Dish {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name == "toast" {
        println!("toast burnt");
        return Err("toast burnt".into());
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Start all three
    let tea = spawn(make("tea", 300));
    let toast = spawn(make("toast", 200));
    let egg = spawn(make("egg", 500));
    sleep(Duration::from_millis(100)).await;

    // 2. Cancel the egg, wait for all
    println!("main cancels egg");
    egg.abort();
    let outcomes = join_all([tea, toast, egg]).await;

    // 3. Tell the outcomes apart
    for outcome in outcomes {
        match outcome {
            Ok(Ok(dish)) => println!("main got {dish}"),
            Ok(Err(e)) => println!("main caught {e}"),
            Err(e) if e.is_cancelled() => {
                println!("main found a cancelled one");
            }
            Err(e) => println!("main lost a task: {e}"),
        }
    }
}
