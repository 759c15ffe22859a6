use std::{mem, time::Duration};
use tokio::{task::JoinHandle, time::sleep};

type Made = Result<(), String>;

struct Cleanup(&'static str);

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("{} cleans up", self.0);
    }
}

async fn heat(name: &str) -> Made {
    sleep(Duration::from_millis(300)).await;
    println!("{name} burnt");
    Err(format!("{name} burnt"))
}

async fn make(name: &'static str) -> Made {
    println!("{name} starts");
    let cleanup = Cleanup(name);
    let end = heat(name).await;
    mem::forget(cleanup); // not cancelled
    end
}

async fn report(name: &str, task: JoinHandle<Made>) {
    match task.await {
        Err(end) if end.is_cancelled() => {
            println!("main caught {name} cancelled");
        }
        Ok(Err(error)) => println!("main logs {error}"),
        other => println!("main got {other:?}"),
    }
}

#[tokio::main]
async fn main() {
    // 1. Cancel the tea
    let tea = tokio::spawn(make("tea"));
    sleep(Duration::from_millis(200)).await;
    println!("main cancels tea");
    tea.abort();
    report("tea", tea).await;

    // 2. The toast fails
    report("toast", tokio::spawn(make("toast"))).await;
}
