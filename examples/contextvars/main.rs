use std::time::Duration;
use tokio::{task_local, time::sleep};

task_local! {
    static GUEST: &'static str;
}

fn log(text: &str) {
    let guest = GUEST.try_get().unwrap_or("nobody");
    println!("{guest} {text}");
}

async fn serve(ms: u64) {
    log("starts");
    sleep(Duration::from_millis(ms)).await;
    log("has tea");
}

#[tokio::main]
async fn main() {
    // 1. Each task has its own value
    let ann = GUEST.scope("ann", serve(300));
    let ann = tokio::spawn(ann);
    sleep(Duration::from_millis(100)).await;
    let bob = GUEST.scope("bob", serve(300));
    let bob = tokio::spawn(bob);
    ann.await.unwrap();
    bob.await.unwrap();
    log("is in main");

    // 2. A new task inherits the value
    GUEST
        .scope("cy", async {
            // Not by itself: scope hands the value on
            let task = GUEST.scope(GUEST.get(), serve(100));
            tokio::spawn(task).await.unwrap();
        })
        .await;

    // 3. Start a task without the value
    GUEST
        .scope("dee", async {
            tokio::spawn(serve(100)).await.unwrap();
        })
        .await;
}
