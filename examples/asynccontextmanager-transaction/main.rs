use std::time::Duration;
use tokio::{sync::oneshot, time::sleep};

async fn with_order<T, E>(
    body: impl AsyncFnOnce() -> Result<T, E>,
) -> Result<T, E> {
    println!("order starts");
    sleep(Duration::from_millis(100)).await;
    let (commit, wish) = oneshot::channel();
    let end = tokio::spawn(async move {
        // Err: `commit` was dropped, in whatever way
        let end = match wish.await {
            Ok(()) => "committed",
            Err(_) => "rolled back",
        };
        sleep(Duration::from_millis(100)).await;
        println!("order {end}");
    });
    let value = body().await;
    match value {
        Ok(_) => commit.send(()).expect("end panicked"),
        Err(_) => drop(commit),
    }
    end.await.expect("end panicked");
    value
}

#[tokio::main]
async fn main() {
    // 1. The body succeeds
    let _: Result<_, ()> = with_order(async || {
        println!("main adds tea");
        Ok(())
    })
    .await;
    // 2. The body fails
    let toast: Result<(), _> = with_order(async || {
        println!("main adds toast");
        Err("toast burnt")
    })
    .await;
    if let Err(error) = toast {
        println!("main caught {error}");
    }
}
