use std::{io, process::Stdio, time::Duration};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

fn start(script: &str) -> io::Result<Child> {
    Command::new("sh")
        .args(["-c", script])
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // 1. Read its lines as they come
    println!("kettle starts");
    let mut kettle =
        start("echo water; sleep 0.2; echo tea; exit 3")?;
    let stdout = kettle.stdout.take().unwrap();
    let mut lines = BufReader::new(stdout).lines();
    while let Some(line) = lines.next_line().await? {
        println!("kettle says {line}");
    }
    let code = kettle.wait().await?.code().unwrap();
    println!("kettle ended with {code}");

    // 2. Kill it after a limit
    println!("oven starts");
    let mut oven = start("exec sleep 5")?;
    let limit = Duration::from_millis(200);
    if timeout(limit, oven.wait()).await.is_err() {
        println!("main kills oven");
        oven.kill().await?; // and waits for it
        println!("oven gone");
    }
    Ok(())
}
