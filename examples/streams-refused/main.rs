use std::io::{self, ErrorKind};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main]
async fn main() -> io::Result<()> {
    // 1. Listen on a port that is taken
    let server = TcpListener::bind("127.0.0.1:0").await?;
    let local = server.local_addr()?;
    println!("server starts");
    match TcpListener::bind(local).await {
        Err(e) if e.kind() == ErrorKind::AddrInUse => {
            println!("main found the port taken");
        }
        other => panic!("unexpected: {other:?}"),
    }

    // 2. Connect where nobody listens
    drop(server);
    println!("server closes");
    let refused = ErrorKind::ConnectionRefused;
    match TcpStream::connect(local).await {
        Err(e) if e.kind() == refused => {
            println!("main found nobody");
        }
        other => panic!("unexpected: {other:?}"),
    }
    Ok(())
}
