use std::{io, process};
use tokio::fs::{self, File};
use tokio::io::{AsyncWriteExt, BufWriter};

async fn save(path: &str) -> io::Result<()> {
    let file = File::create(path).await?;
    let mut file = BufWriter::new(file);
    file.write_all(b"tea\ntoast\n").await?;
    file.flush().await
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let path = format!("/tmp/{}.txt", process::id());
    save(&path).await?;
    let text = fs::read(&path).await?;
    println!("main saved {} bytes", text.len());
    fs::remove_file(&path).await
}
