use std::time::Duration;
use tokio::time::sleep;

async fn make_tea() -> Result<String, String> {
    println!("tea starts");
    sleep(Duration::from_millis(400)).await;
    println!("tea ready");
    Ok("TEA".into())
}

async fn make_toast() -> Result<String, String> {
    println!("toast starts");
    sleep(Duration::from_millis(200)).await;
    println!("toast burnt");
    Err("toast burnt".into())
}

#[tokio::main]
async fn main() {
    // 1. Wait for both, whatever happens
    let (tea, toast) =
        tokio::join!(make_tea(), make_toast());

    // 2. Look at each outcome
    for outcome in [tea, toast] {
        match outcome {
            Ok(value) => println!("main got {value}"),
            Err(e) => println!("main caught {e}"),
        }
    }
}
