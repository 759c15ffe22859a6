use std::{fs, io, process, thread, time::Duration};
use tokio::{fs::File, io::AsyncWriteExt, runtime, task};

fn main() -> io::Result<()> {
    let path = format!("/tmp/list-{}.txt", process::id());
    // The pool for files has one thread, and it is busy.
    let mut builder = runtime::Builder::new_current_thread();
    let runtime = builder.max_blocking_threads(1).build()?;
    runtime.block_on(async {
        let mut file = File::create(&path).await?;
        let nap = Duration::from_millis(300);
        task::spawn_blocking(move || thread::sleep(nap));
        file.write_all(b"tea\n").await?;
        println!("file has {} bytes", fs::read(&path)?.len());
        file.flush().await?;
        println!("file has {} bytes", fs::read(&path)?.len());
        fs::remove_file(&path)
    })
}
