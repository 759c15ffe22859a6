use std::{backtrace::Backtrace, time::Duration};
use tokio::time::sleep;

fn look() {
    let stack = Backtrace::force_capture().to_string();
    // each function of this file has a line there
    let found = stack.matches("main.rs:").count();
    let found = found - 1; // without look
    println!("heat finds {found} of 3 functions");
}

async fn heat(ms: u64) {
    if ms > 0 {
        sleep(Duration::from_millis(ms)).await;
    }
    look();
}

async fn cook(ms: u64, in_task: bool) {
    if in_task {
        tokio::spawn(heat(ms)).await.unwrap();
    } else {
        heat(ms).await;
    }
}

async fn serve(ms: u64, in_task: bool) {
    cook(ms, in_task).await;
}

#[tokio::main]
async fn main() {
    // 1. Before the first await
    tokio::spawn(serve(0, false)).await.unwrap();

    // 2. After an await
    tokio::spawn(serve(200, false)).await.unwrap();

    // 3. In a task that cook awaits
    tokio::spawn(serve(200, true)).await.unwrap();
}
