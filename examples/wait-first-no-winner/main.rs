use futures::{StreamExt, stream::FuturesUnordered};
use std::{future::Ready, mem, time::Duration};
use tokio::{select, time::sleep};

struct Unfinished(&'static str);

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

async fn make(
    name: &'static str,
    ms: u64,
) -> Result<(), String> {
    println!("{name} starts");
    let unfinished = Unfinished(name);
    sleep(Duration::from_millis(ms)).await;
    mem::forget(unfinished);
    println!("{name} burnt");
    Err(format!("{name} burnt"))
}

#[tokio::main]
async fn main() {
    // 1. The first to end has failed
    let first = select! {
        biased;
        tea = make("tea", 400) => tea,
        toast = make("toast", 200) => toast,
    };
    println!("main has a winner");
    if let Err(error) = first {
        println!("main caught {error}");
    }

    // 2. Nothing to wait for
    let mut none = FuturesUnordered::<Ready<()>>::new();
    if none.next().await.is_none() {
        println!("main got nothing");
    }
}
