use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

async fn breakfast() -> String {
    let toast = make("toast").await;
    format!("{toast} WITH JAM")
}

async fn fry() -> Result<String, String> {
    sleep(Duration::from_millis(200)).await;
    Err("egg burnt".to_string())
}

#[tokio::main]
async fn main() {
    // 1. Await the call
    println!("main got {}", make("tea").await);

    // 2. One async function awaits another
    println!("main got {}", breakfast().await);

    // 3. The call raises no error
    let egg = fry();
    println!("main continues");

    // 4. The await raises the error
    match egg.await {
        Ok(egg) => println!("main got {egg}"),
        Err(error) => println!("main caught {error}"),
    }
}
