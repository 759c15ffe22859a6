use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let at = listener.local_addr()?;
    let mut client = TcpStream::connect(at).await?;
    let (mut server, _) = listener.accept().await?;

    client.write_all(b"tea").await?;
    client.write_all(b"toast").await?;
    sleep(Duration::from_millis(200)).await;
    let mut buffer = [0; 64];
    let count = server.read(&mut buffer).await?;
    let text = String::from_utf8_lossy(&buffer[..count]);
    println!("server got {text}");
    Ok(())
}
