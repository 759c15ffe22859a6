use std::{process, time::Duration};
use tokio::{process::Command, signal, time::sleep};
use tokio_util::sync::CancellationToken;

async fn make_tea(token: CancellationToken) {
    println!("tea starts");
    let work = sleep(Duration::from_secs(5));
    if token.run_until_cancelled(work).await.is_none() {
        println!("tea cancelled");
        sleep(Duration::from_millis(200)).await;
        println!("tea is clean");
    }
}

#[tokio::main]
async fn main() {
    // 1. Work until Ctrl+C is pressed
    let stop = CancellationToken::new();
    let tea = tokio::spawn(make_tea(stop.clone()));
    tokio::spawn(async move {
        signal::ctrl_c().await.expect("no handler");
        stop.cancel();
        signal::ctrl_c().await.expect("no handler");
        process::exit(130);
    });
    sleep(Duration::from_millis(200)).await;

    // 2. Ctrl+C is pressed
    println!("user presses Ctrl+C");
    let id = process::id().to_string();
    let kill = Command::new("kill")
        .args(["-INT", &id])
        .status();
    kill.await.expect("no kill");
    tea.await.expect("make_tea panicked");

    // 3. End the program
    println!("main ends");
}
