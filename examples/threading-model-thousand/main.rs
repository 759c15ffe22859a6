use std::{collections::HashSet, thread, time::Duration};
use tokio::{task::JoinSet, time::sleep};

async fn brew() -> thread::ThreadId {
    sleep(Duration::from_millis(300)).await;
    thread::current().id()
}

#[tokio::main]
async fn main() {
    // 1. A thousand tasks wait
    println!("main starts");
    let calls = (0..1000).map(|_| brew());
    let tasks = JoinSet::from_iter(calls);
    let threads = tasks.join_all().await;
    println!("main got {} cups", threads.len());

    // 2. Count their threads
    let count = HashSet::<_>::from_iter(threads).len();
    let word = if count < 100 { "few" } else { "many" };
    println!("main saw {word} threads");
}
