use std::time::Duration;
use tokio::time::sleep;

#[derive(Debug)]
struct Burnt;

async fn heat() -> Result<(), Burnt> {
    println!("egg starts");
    sleep(Duration::from_millis(200)).await;
    Err(Burnt)
}

async fn cook() -> Result<(), Burnt> {
    heat().await
}

async fn serve() -> Result<(), Burnt> {
    cook().await
}

#[tokio::main]
async fn main() {
    // 1. Fail several calls deep
    let mut trace = String::new();
    if let Err(error) = serve().await {
        println!("main caught egg burnt");
        trace = format!("{error:?}");
    }

    // 2. Look for the callers in the trace
    sleep(Duration::from_millis(100)).await;
    let mut names = vec!["heat", "cook", "serve"];
    names.retain(|name| trace.contains(name));
    for name in &names {
        println!("trace names {name}");
    }
    println!("main found {} of 3", names.len());
}
