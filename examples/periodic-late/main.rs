use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval, sleep};

async fn tick_every(ms: u64, missed: MissedTickBehavior) {
    let period = Duration::from_millis(ms);
    let mut timer = interval(period);
    timer.tick().await; // the first is immediate
    timer.set_missed_tick_behavior(missed);
    for run in 1..=4 {
        timer.tick().await;
        println!("tick {run}");
        if run == 1 {
            sleep(Duration::from_millis(250)).await;
        }
    }
}

#[tokio::main]
async fn main() {
    // 1. The first run takes 250 ms
    tick_every(100, MissedTickBehavior::default()).await;

    // 2. Leave out what was missed
    tick_every(100, MissedTickBehavior::Skip).await;
}
