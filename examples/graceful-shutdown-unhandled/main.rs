use std::os::unix::process::ExitStatusExt;
use std::{env, io, process, time::Duration};
use tokio::{process::Command, time::sleep};

struct Tea;

impl Drop for Tea {
    fn drop(&mut self) {
        println!("tea is clean");
    }
}

async fn make_tea(name: &str) -> io::Result<()> {
    println!("tea starts");
    let _tea = Tea;
    sleep(Duration::from_millis(200)).await;
    let id = process::id().to_string();
    let mut kill = Command::new("kill");
    kill.args(["-s", name, &id]).status().await?;
    sleep(Duration::from_secs(5)).await;
    Ok(())
}

async fn run(name: &str) -> io::Result<i32> {
    let mut child = Command::new(env::current_exe()?);
    let status = child.arg(name).status().await?;
    Ok(128 + status.signal().unwrap_or(0))
}

#[tokio::main]
async fn main() -> io::Result<()> {
    if let Some(name) = env::args().nth(1) {
        return make_tea(&name).await;
    }

    // 1. Ctrl+C (SIGINT), and no handler
    println!("shell sees {}", run("INT").await?);

    // 2. SIGTERM, and no handler
    println!("shell sees {}", run("TERM").await?);
    Ok(())
}
