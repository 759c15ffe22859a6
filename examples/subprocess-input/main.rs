use std::{
    error::Error, io, process::Stdio, time::Duration,
};
use tokio::io::{
    AsyncBufReadExt, AsyncWriteExt, BufReader,
};
use tokio::{process::Command, time::sleep};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // 1. Write a line, read the answer
    println!("cat starts");
    let mut cat = Command::new("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = cat.stdin.take().unwrap();
    let output = BufReader::new(cat.stdout.take().unwrap());
    let mut lines = output.lines();
    for name in ["tea\n", "toast\n"] {
        input.write_all(name.as_bytes()).await?;
        let answer = lines.next_line().await?.unwrap();
        println!("cat says {answer}");
        sleep(Duration::from_millis(100)).await;
    }

    // 2. Close the input, and cat ends
    drop(input);
    let code = cat.wait().await?.code().unwrap();
    println!("cat ended with {code}");

    // 3. Start a program that does not exist
    match Command::new("toaster").spawn() {
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            println!("main found no toaster");
        }
        other => panic!("unexpected: {other:?}"),
    }
    Ok(())
}
