use std::time::Duration;
use tokio::time::{sleep, timeout};

type Tea = Result<(), &'static str>;

async fn make_tea(runs: &mut u32) -> Tea {
    *runs += 1;
    if *runs % 2 == 0 {
        println!("tea burnt");
        return Err("tea burnt");
    }
    println!("tea ready");
    Ok(())
}

async fn run_every(ms: u64, runs: &mut u32) -> Tea {
    loop {
        sleep(Duration::from_millis(ms)).await;
        make_tea(runs).await?;
    }
}

async fn keep_running(ms: u64, runs: &mut u32) {
    loop {
        sleep(Duration::from_millis(ms)).await;
        if let Err(error) = make_tea(runs).await {
            println!("clock caught {error}");
        }
    }
}

#[tokio::main]
async fn main() {
    let mut runs = 0;

    // 1. A failed run ends the loop
    if let Err(error) = run_every(100, &mut runs).await {
        println!("main caught {error}");
    }

    // 2. Catch the error in the loop
    let limit = Duration::from_millis(350);
    _ = timeout(limit, keep_running(100, &mut runs)).await;
}
