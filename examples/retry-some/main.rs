use std::time::Duration;
use tokio::time::sleep;

enum Refusal {
    Busy(Duration),
    Closed,
}

type Answer = Result<String, Refusal>;

async fn order(name: &str, attempt: u32) -> Answer {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    if name == "tea" && attempt > 1 {
        println!("{name} ready");
        return Ok(name.to_uppercase());
    }
    println!("{name} fails");
    Err(match name {
        "tea" => Refusal::Busy(Duration::from_millis(200)),
        _ => Refusal::Closed,
    })
}

async fn order_patiently(name: &str) -> Answer {
    for attempt in 1..5 {
        match order(name, attempt).await {
            Err(Refusal::Busy(pause)) => sleep(pause).await,
            answer => return answer,
        }
    }
    order(name, 5).await
}

#[tokio::main]
async fn main() {
    // 1. The shop is busy for 200 ms
    if let Ok(tea) = order_patiently("tea").await {
        println!("main got {tea}");
    }

    // 2. The shop is closed
    if let Err(Refusal::Closed) =
        order_patiently("egg").await
    {
        println!("main caught shop closed");
    }
}
