use futures::future::join_all;
use std::time::Duration;
use tokio::time::sleep;

enum Failed {
    Burnt(&'static str),
    Broken(&'static str),
}
use Failed::*;

async fn make(ms: u64, e: Failed) -> Result<(), Failed> {
    sleep(Duration::from_millis(ms)).await;
    let (Burnt(text) | Broken(text)) = e;
    println!("{text}");
    Err(e)
}

async fn serve() -> Result<(), Vec<Failed>> {
    let calls = [
        make(200, Burnt("toast burnt")),
        make(300, Broken("egg broken")),
    ];
    let mut rest = Vec::new();
    for end in join_all(calls).await {
        match end {
            Err(Burnt(text)) => {
                println!("serve handles {text}");
            }
            Err(other) => rest.push(other),
            Ok(()) => {}
        }
    }
    if !rest.is_empty() {
        return Err(rest);
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    // 1. Handle only what is burnt
    if let Err(rest) = serve().await {
        // 2. The rest reaches main
        for error in rest {
            if let Broken(text) = error {
                println!("main caught {text}");
            }
        }
    }
}
