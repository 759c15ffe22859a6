use std::process::Stdio;
use std::{env, io, time::Duration};
use tokio::{process::Command, time::sleep};

async fn make_tea() -> Result<(), String> {
    println!("tea starts");
    sleep(Duration::from_millis(100)).await;
    println!("tea burnt");
    Err("tea burnt".into())
}

async fn serve() {
    tokio::spawn(make_tea());
    sleep(Duration::from_millis(200)).await;
    println!("main continues");
}

async fn run_child() -> io::Result<()> {
    // 1. A task fails, and nobody looks
    let child = Command::new(env::current_exe()?)
        .arg("serve")
        .stdout(Stdio::inherit())
        .stderr(Stdio::piped())
        .spawn()?;
    let output = child.wait_with_output().await?;

    // 2. What the shell sees
    let log = String::from_utf8_lossy(&output.stderr);
    let text = match log.contains("tea burnt") {
        true => "tea burnt",
        false => "nothing",
    };
    println!("shell reads {text}");
    let code = output.status.code().unwrap_or(-1);
    println!("shell sees exit code {code}");
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    if env::args().len() == 1 {
        return run_child().await;
    }
    serve().await;
    Ok(())
}
