use std::os::unix::process::ExitStatusExt;
use std::{env, io, process, time::Duration};
use tokio::signal::unix::{SignalKind, signal};
use tokio::{process::Command, time::sleep};

async fn make_soup() {
    println!("soup starts");
    sleep(Duration::from_millis(900)).await;
    println!("soup ready");
}

async fn press() -> io::Result<()> {
    sleep(Duration::from_millis(200)).await;
    println!("user presses Ctrl+C");
    let id = process::id().to_string();
    let mut kill = Command::new("kill");
    kill.args(["-INT", &id]).status().await?;
    Ok(())
}

async fn serve() -> io::Result<()> {
    // 1. The first Ctrl+C is handled
    let soup = tokio::spawn(make_soup());
    let mut ctrl_c = signal(SignalKind::interrupt())?;
    press().await?;
    ctrl_c.recv().await;

    // 2. A second comes, after the handler
    println!("main waits for soup");
    drop(ctrl_c);
    press().await?;
    Ok(soup.await?)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    if env::args().len() > 1 {
        return serve().await;
    }
    let mut child = Command::new(env::current_exe()?);
    let status = child.arg("child").status().await?;
    // 3. The exit code
    let code = match status.signal() {
        Some(number) => 128 + number,
        None => status.code().unwrap_or(0),
    };
    println!("shell sees {code}");
    Ok(())
}
