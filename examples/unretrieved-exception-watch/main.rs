use futures::TryFutureExt;
use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> Result<String, String> {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    println!("{name} burnt");
    Err(format!("{name} burnt"))
}

#[tokio::main]
async fn main() {
    // 1. Watch the task from its start
    let tea = make("tea").inspect_err(|error| {
        println!("watch got {error}");
    });
    let tea = tokio::spawn(tea);
    sleep(Duration::from_millis(300)).await;

    // 2. Await it later
    println!("main continues");
    match tea.await {
        Ok(Ok(dish)) => println!("main got {dish}"),
        Ok(Err(error)) => println!("main caught {error}"),
        Err(error) => println!("main lost tea: {error}"),
    }
}
