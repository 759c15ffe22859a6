use std::{env, io, process, time::Duration};
use tokio::fs::{self, OpenOptions};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::{process::Command, time::timeout};

const PEN: &str = r#"
sleep 0.4; echo pen writes milk; echo milk > "$0"
sleep 0.2; echo pen writes eggs; echo eggs > "$0"
"#;

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("pipe-{}", process::id());
    let pipe = env::temp_dir().join(name);
    Command::new("mkfifo").arg(&pipe).status().await?;
    // Also for writing, so that opening does not wait.
    let mut both = OpenOptions::new();
    both.read(true).write(true);
    let file = both.open(&pipe).await?;
    let mut lines = BufReader::new(file).lines();
    let mut sh = Command::new("sh");
    let mut pen = sh.args(["-c", PEN]).arg(&pipe).spawn()?;

    // 1. Read a line, for 200 ms at most
    println!("main waits");
    let limit = Duration::from_millis(200);
    match timeout(limit, lines.next_line()).await {
        Ok(line) => println!("main got {}", line?.unwrap()),
        Err(_) => println!("main gives up"),
    }

    // 2. Read again
    let line = lines.next_line().await?;
    println!("main got {}", line.unwrap());
    pen.wait().await?;
    fs::remove_file(&pipe).await
}
