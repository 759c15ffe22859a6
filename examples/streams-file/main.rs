use std::io::{self, ErrorKind};
use std::{env, process};
use tokio::fs;

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("list-{}.txt", process::id());
    let file = env::temp_dir().join(name);

    // 1. Write a file
    fs::write(&file, "tea, toast").await?;
    println!("main wrote the list");

    // 2. Read it
    let text = fs::read_to_string(&file).await?;
    println!("main read {text}");

    // 3. Delete it, and read again
    fs::remove_file(&file).await?;
    match fs::read_to_string(&file).await {
        Err(e) if e.kind() == ErrorKind::NotFound => {
            println!("main found no list");
        }
        other => panic!("unexpected: {other:?}"),
    }
    Ok(())
}
