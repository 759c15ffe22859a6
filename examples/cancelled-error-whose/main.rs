use std::{mem, time::Duration};
use tokio::{spawn, task::JoinHandle, time::sleep};

struct Unfinished(&'static str);

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("{} cancelled", self.0);
    }
}

async fn make(
    name: &'static str,
    water: JoinHandle<()>,
) -> String {
    println!("{name} starts");
    let unfinished = Unfinished(name);
    match water.await {
        Err(end) if end.is_cancelled() => {
            println!("{name} takes cold water");
        }
        other => println!("water ended: {other:?}"),
    }
    mem::forget(unfinished);
    format!("COLD {}", name.to_uppercase())
}

#[tokio::main]
async fn main() {
    let boil = || spawn(sleep(Duration::from_secs(5)));

    // 1. Only the water is cancelled
    let water = boil();
    let stop_water = water.abort_handle();
    let tea = spawn(make("tea", water));
    sleep(Duration::from_millis(200)).await;
    println!("main cancels water");
    stop_water.abort();
    println!("main got {}", tea.await.unwrap());

    // 2. The cocoa itself is cancelled
    let cocoa = spawn(make("cocoa", boil()));
    sleep(Duration::from_millis(200)).await;
    println!("main cancels cocoa");
    cocoa.abort();
    if cocoa.await.is_err_and(|end| end.is_cancelled()) {
        println!("main caught cocoa cancelled");
    }
}
