use std::time::Duration;
use tokio::time::sleep;

async fn brew() -> String {
    println!("tea starts");
    sleep(Duration::from_millis(300)).await;
    println!("tea ready");
    "TEA".to_string()
}

async fn fry() -> Result<String, String> {
    println!("egg starts");
    sleep(Duration::from_millis(100)).await;
    println!("egg burnt");
    Err("egg burnt".to_string())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Await the slow one first
    let tea = tokio::spawn(brew());
    let egg = tokio::spawn(fry());
    println!("main got {}", tea.await.unwrap());

    // 2. Await the failed task
    match egg.await.unwrap() {
        Ok(egg) => println!("main got {egg}"),
        Err(error) => println!("main caught {error}"),
    }
}
