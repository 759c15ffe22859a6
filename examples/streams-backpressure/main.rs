use std::{io, time::Duration};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

async fn serve(listener: TcpListener) -> io::Result<()> {
    let (mut socket, _) = listener.accept().await?;
    sleep(Duration::from_millis(300)).await;
    println!("server reads");
    let mut load = Vec::new();
    let count = socket.read_to_end(&mut load).await?;
    println!("server got {count} bytes");
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let local = listener.local_addr()?;
    let serving = tokio::spawn(serve(listener));
    let mut client = TcpStream::connect(local).await?;

    // 1. Write while nobody reads yet
    println!("client starts");
    let load = vec![0; 50_000_000];
    let writing = client.write_all(&load);

    // 2. Wait until the bytes are taken
    writing.await?;
    println!("client ready");

    // 3. Close, and count the bytes
    drop(client);
    serving.await?
}
