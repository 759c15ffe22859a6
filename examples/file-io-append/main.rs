use std::{env, io, path::Path, process};
use tokio::fs::{self, OpenOptions};
use tokio::{io::AsyncWriteExt, task::JoinSet};

async fn append(path: &Path, line: &str) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .await?;
    file.write_all(line.as_bytes()).await?;
    file.flush().await
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("log-{}.txt", process::id());
    let path = env::temp_dir().join(name);

    // 1. A hundred tasks append a line each
    println!("main waits for all");
    let mut tasks = JoinSet::new();
    for n in 0..100 {
        let path = path.clone();
        tasks.spawn(async move {
            append(&path, &format!("tea {n}\n")).await
        });
    }
    for result in tasks.join_all().await {
        result?;
    }

    // 2. Count the lines
    let text = fs::read_to_string(&path).await?;
    println!("main counts {} lines", text.lines().count());
    fs::remove_file(&path).await
}
