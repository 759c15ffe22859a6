use std::{io, pin::pin};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::time::{Duration, timeout};

#[tokio::main]
async fn main() -> io::Result<()> {
    let (mut guest, mut kitchen) = duplex(64);
    let limit = Duration::from_millis(200);
    let mut order = [0; 4];
    guest.write_all(b"te").await?;
    let mut read = pin!(kitchen.read_exact(&mut order));
    if timeout(limit, &mut read).await.is_err() {
        println!("main waits longer");
        guest.write_all(b"a!jam!").await?;
        read.await?;
    }
    println!("main got {}", order.escape_ascii());
    Ok(())
}
