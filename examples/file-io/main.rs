use std::{env, io, process, time::Duration};
use tokio::fs::{self, File};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::time::sleep;

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("list-{}.txt", process::id());
    let path = env::temp_dir().join(name);

    // 1. Write a file
    fs::write(&path, "tea\ncafé\ntoast\n").await?;
    println!("main wrote the list");

    // 2. Read it line by line
    let file = File::open(&path).await?;
    let mut lines = BufReader::new(file).lines();
    while let Some(line) = lines.next_line().await? {
        println!("main reads {line}");
        sleep(Duration::from_millis(100)).await;
    }
    fs::remove_file(&path).await
}
