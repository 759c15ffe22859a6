use futures::{TryStreamExt, stream};
use std::time::Duration;
use tokio::time::sleep;

struct Unfinished(&'static str);

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

async fn make(
    (name, ms): (&'static str, u64),
) -> Result<(), String> {
    println!("{name} starts");
    let unfinished = Unfinished(name);
    sleep(Duration::from_millis(ms)).await;
    std::mem::forget(unfinished);
    if name == "toast" {
        println!("{name} burnt");
        return Err(format!("{name} burnt"));
    }
    println!("{name} ready");
    Ok(())
}

#[tokio::main]
async fn main() {
    let menu =
        [("tea", 400), ("toast", 200), ("egg", 200)];

    // 1. The toast burns, the egg still waits
    let orders = stream::iter(menu.map(Ok));
    let all = orders.try_for_each_concurrent(2, make);
    if let Err(error) = all.await {
        println!("main caught {error}");
    }

    // 2. Does the egg get its place?
    sleep(Duration::from_millis(300)).await;
    println!("main leaves, no egg");
}
