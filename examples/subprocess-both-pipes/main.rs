use std::{io, process::Stdio};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::Command;

const SCRIPT: &str = "
echo water; sleep 0.2
echo hot >&2; sleep 0.2
echo tea
";

async fn read(
    name: &str,
    pipe: Option<impl AsyncRead + Unpin>,
) -> io::Result<()> {
    let mut lines = BufReader::new(pipe.unwrap()).lines();
    while let Some(line) = lines.next_line().await? {
        println!("{name} says {line}");
    }
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // 1. Start a program with two pipes
    println!("kettle starts");
    let mut kettle = Command::new("sh")
        .args(["-c", SCRIPT])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;

    // 2. Read both at the same time
    tokio::try_join!(
        read("out", kettle.stdout.take()),
        read("err", kettle.stderr.take()),
    )?;

    // 3. Both have ended
    let code = kettle.wait().await?.code().unwrap();
    println!("kettle ended with {code}");
    Ok(())
}
