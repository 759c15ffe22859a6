use std::{io, process, time::Duration};
use tokio::signal::unix::{SignalKind, signal};
use tokio::{process::Command, select, time::sleep};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

const MS: Duration = Duration::from_millis(1);

async fn make(name: &str, ms: u32, end: CancellationToken) {
    println!("{name} starts");
    match end.run_until_cancelled(sleep(MS * ms)).await {
        Some(()) => println!("{name} ready"),
        None => println!("{name} cancelled"),
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // 1. Take orders until a signal comes
    let mut ctrl_c = signal(SignalKind::interrupt())?;
    let mut term = signal(SignalKind::terminate())?;
    tokio::spawn(async {
        sleep(MS * 600).await;
        let id = process::id().to_string();
        Command::new("kill").arg(id).status().await
    });
    let running = TaskTracker::new();
    let end = CancellationToken::new();
    let orders = [("tea", 900), ("soup", 5000), ("egg", 1)];
    for (name, ms) in orders {
        running.spawn(make(name, ms, end.clone()));
        select! {
            () = sleep(MS * 400) => {}
            _ = ctrl_c.recv() => break,
            _ = term.recv() => break,
        }
    }

    // 2. Let what runs end, within a limit
    println!("main takes no more orders");
    running.close();
    select! {
        () = running.wait() => {}
        () = sleep(MS * 500) => end.cancel(),
        _ = ctrl_c.recv() => end.cancel(),
    }
    running.wait().await;
    println!("main ends");
    Ok(())
}
