use std::{io, time::Duration};
use tokio::io::{
    AsyncBufReadExt, AsyncWriteExt, BufReader,
};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

async fn serve(listener: TcpListener) -> io::Result<()> {
    let (mut socket, _) = listener.accept().await?;
    let (reader, mut writer) = socket.split();
    let mut lines = BufReader::new(reader).lines();
    while let Some(name) = lines.next_line().await? {
        println!("server got {name}");
        sleep(Duration::from_millis(100)).await;
        let answer = format!("{}\n", name.to_uppercase());
        writer.write_all(answer.as_bytes()).await?;
    }
    println!("server saw the end");
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // 1. Listen on a free port
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let local = listener.local_addr()?;
    println!("server starts");
    let serving = tokio::spawn(serve(listener));

    // 2. Connect, send lines, read answers
    let mut client = TcpStream::connect(local).await?;
    println!("client starts");
    let (reader, mut writer) = client.split();
    let mut lines = BufReader::new(reader).lines();
    for name in ["tea\n", "toast\n"] {
        writer.write_all(name.as_bytes()).await?;
        let answer = lines.next_line().await?;
        println!("client got {}", answer.unwrap());
    }

    // 3. Close the connection from the client
    println!("client closes");
    drop(client);
    serving.await?
}
