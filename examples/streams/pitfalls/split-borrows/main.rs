use tokio::io::{AsyncWriteExt, copy, sink};
use tokio::net::TcpStream;

async fn talk(mut socket: TcpStream) -> std::io::Result<()> {
    let (mut reader, mut writer) = socket.split();
    tokio::spawn(async move {
        copy(&mut reader, &mut sink()).await
    });
    writer.write_all(b"tea\n").await
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    talk(TcpStream::connect("127.0.0.1:1").await?).await
}
