use std::time::Duration;
use tokio::time::sleep;

async fn brew(cups: u32) -> Result<String, String> {
    if cups < 1 {
        return Err(format!("{cups} cups"));
    }
    sleep(Duration::from_millis(200)).await;
    Ok(format!("{cups} CUPS"))
}

#[tokio::main]
async fn main() {
    // 1. Call it with a bad argument
    let tea = brew(0);
    println!("main continues");

    // 2. Await the call
    match tea.await {
        Ok(tea) => println!("main got {tea}"),
        Err(error) => println!("main caught {error}"),
    }
}
