use std::{io, process, thread, time::Duration};
use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};

#[tokio::main]
async fn main() -> io::Result<()> {
    // 1. A handler is set
    let mut term = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        term.recv().await;
        println!("main sees SIGTERM");
    });
    let kill = format!("sleep 0.2; kill {}", process::id());
    let mut sender =
        Command::new("sh").args(["-c", &kill]).spawn()?;

    // 2. SIGTERM comes while the mill blocks
    println!("mill starts");
    thread::sleep(Duration::from_millis(500));
    println!("mill ready");
    sender.wait().await?;
    Ok(())
}
