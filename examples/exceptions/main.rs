use std::time::Duration;
use tokio::time::sleep;

async fn heat(name: &str) -> Result<String, String> {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    Err(format!("{name} burnt"))
}

async fn serve(name: &str) -> Result<String, String> {
    let food = heat(name).await?;
    Ok(food)
}

async fn bake(name: &str) -> Result<String, String> {
    let food = heat(name).await;
    sleep(Duration::from_millis(100)).await;
    println!("oven off");
    food
}

#[tokio::main]
async fn main() {
    // 1. An error passes through each await
    match serve("toast").await {
        Ok(food) => println!("main got {food}"),
        Err(error) => println!("main caught {error}"),
    }

    // 2. The error waits for the cleanup
    match bake("cake").await {
        Ok(food) => println!("main got {food}"),
        Err(error) => println!("main caught {error}"),
    }
}
