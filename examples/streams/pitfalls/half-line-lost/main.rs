use std::{io, time::Duration};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::{io::duplex, time::timeout};

#[tokio::main]
async fn main() -> io::Result<()> {
    let (mut client, server) = duplex(64);
    let mut server = BufReader::new(server);
    let limit = Duration::from_millis(200);
    let mut line = String::new();

    client.write_all(b"to").await?;
    let read = timeout(limit, server.read_line(&mut line));
    println!("server gave up: {}", read.await.is_err());
    client.write_all(b"ast\n").await?;
    server.read_line(&mut line).await?;
    println!("server got {}", line.trim());
    Ok(())
}
