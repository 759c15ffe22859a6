use std::{env, io, process};
use tokio::fs::{self, File};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("list-{}.bin", process::id());
    let path = env::temp_dir().join(name);
    let mut chunk = vec![0; 65_536];

    // 1. Write 200,000 bytes in chunks
    let mut file = File::create(&path).await?;
    for _ in 0..4 {
        file.write_all(&chunk[..50_000]).await?;
    }
    file.flush().await?;
    let size = file.metadata().await?.len();
    println!("main wrote {size} bytes");

    // 2. Read them in chunks
    let mut file = File::open(&path).await?;
    loop {
        let n = file.read(&mut chunk).await?;
        if n == 0 {
            break;
        }
        println!("main reads {n} bytes");
    }
    fs::remove_file(&path).await
}
