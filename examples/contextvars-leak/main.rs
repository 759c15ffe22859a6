use std::time::Duration;
use tokio::{task_local, time::sleep};

task_local! {
    static GUEST: &'static str;
}

fn guest() -> &'static str {
    GUEST.try_get().unwrap_or("nobody")
}

// No set: the value is bound for a future
async fn sign_in(name: &'static str) {
    GUEST
        .scope(name, async {
            println!("desk has {}", guest());
            sleep(Duration::from_millis(100)).await;
        })
        .await;
}

async fn wait_and_sign_in(name: &'static str) {
    sleep(Duration::from_millis(100)).await;
    sign_in(name).await;
}

#[tokio::main]
async fn main() {
    // 1. The callee sets it immediately
    sign_in("ann").await;
    println!("main has {}", guest());

    // 2. The callee sets it after a wait
    wait_and_sign_in("bob").await;
    println!("main has {}", guest());

    // 3. A task sets it after a wait
    let task = tokio::spawn(wait_and_sign_in("cy"));
    task.await.unwrap();
    println!("main has {}", guest());
}
