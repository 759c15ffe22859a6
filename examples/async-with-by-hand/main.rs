use std::time::Duration;
use tokio::time::sleep;

struct Machine {
    name: &'static str,
}

impl Machine {
    async fn stop(self) {
        sleep(Duration::from_millis(100)).await;
        println!("oven off");
    }
}

async fn start() -> Machine {
    println!("oven starts");
    sleep(Duration::from_millis(100)).await;
    println!("oven on");
    Machine { name: "oven" }
}

#[tokio::main]
async fn main() {
    // 1. Enter, and keep the value returned
    let oven = start().await;
    // 2. The body, which fails
    let result: Result<(), &str> = async {
        println!("{} bakes", oven.name);
        sleep(Duration::from_millis(100)).await;
        Err("cake burnt")
    }
    .await;
    // 3. Exit despite the failure
    oven.stop().await;
    if let Err(error) = result {
        println!("main caught {error}");
    }
}
