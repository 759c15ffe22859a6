use std::{thread, time::Duration};
use tokio::{task::JoinHandle, time::sleep};

type Cup = Result<String, String>;

async fn make(name: &str, ms: u64) -> Cup {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name == "toast" {
        return Err("toast burnt".into());
    }
    Ok(name.to_uppercase())
}

async fn serve(task: JoinHandle<Cup>) -> Cup {
    let end = task.await;
    let cup = end.unwrap_or_else(|e| Err(e.to_string()));
    match &cup {
        Ok(cup) => println!("waiter got {cup}"),
        Err(error) => println!("waiter caught {error}"),
    }
    cup
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. The tasks call back at their ends
    let tea = tokio::spawn(make("tea", 200));
    let toast = tokio::spawn(make("toast", 300));
    let tea = tokio::spawn(serve(tea));
    tokio::spawn(serve(toast));
    sleep(Duration::from_millis(100)).await;
    println!("main continues");
    sleep(Duration::from_millis(300)).await;

    // 2. A callback for an ended task
    tokio::spawn(serve(tea));
    println!("main is busy");
    thread::sleep(Duration::from_millis(100));
    println!("main is free");
    sleep(Duration::from_millis(100)).await;
}
