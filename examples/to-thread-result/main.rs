use std::{thread, time::Duration};
use tokio::task::spawn_blocking;

fn here() -> &'static str {
    match thread::current().name() {
        Some("main") => "the main thread",
        _ => "another thread",
    }
}

fn grind(load: &str) -> Result<String, String> {
    thread::sleep(Duration::from_millis(200));
    match load {
        "stones" => Err("mill jammed".into()),
        _ => Ok(format!("mill ran on {}", here())),
    }
}

#[tokio::main]
async fn main() {
    // 1. A value comes back
    println!("main is on {}", here());
    let result = spawn_blocking(|| grind("beans")).await;
    println!("{}", result.unwrap().unwrap());
    println!("main is on {}", here());

    // 2. A failure comes back
    let result = spawn_blocking(|| grind("stones")).await;
    match result.expect("no panic") {
        Ok(line) => println!("{line}"),
        Err(error) => println!("main caught {error}"),
    }
}
