use std::{io, process, time::Duration};
use tokio::{process::Command, signal, time::sleep};

#[tokio::main]
async fn main() -> io::Result<()> {
    tokio::spawn(async {
        sleep(Duration::from_millis(200)).await;
        let id = process::id().to_string();
        Command::new("kill").arg(id).status().await
    });
    println!("tea starts");
    signal::ctrl_c().await?;
    println!("tea is clean");
    Ok(())
}
