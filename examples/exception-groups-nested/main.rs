use Failed::*;
use std::time::Duration;
use tokio::time::sleep;

#[derive(Debug)]
enum Failed {
    Spilt,
    Sour,
    Burnt,
    Several(Vec<Failed>),
}

async fn make_breakfast() -> Result<(), Failed> {
    sleep(Duration::from_millis(200)).await;
    let drinks = Several(vec![Spilt, Sour]);
    Err(Several(vec![drinks, Burnt]))
}

fn count(error: &Failed) -> usize {
    match error {
        Several(all) => all.iter().map(count).sum(),
        _ => 1,
    }
}

#[tokio::main]
async fn main() {
    if let Err(error) = make_breakfast().await {
        // 1. Log the group
        println!("main logs {error:?}");

        // 2. Count the errors in it
        if let Several(top) = &error {
            println!("main finds {} at the top", top.len());
        }
        println!("main finds {} in all", count(&error));
    }
}
