use std::sync::mpsc::{self, RecvTimeoutError::*};
use std::{thread, time::Duration};
use tokio::{runtime::Handle, time::sleep};

fn toast() {
    println!("toast starts");
    // blocks its thread
    thread::sleep(Duration::from_millis(600));
    println!("toast ready");
}

fn watch(runtime: Handle) {
    loop {
        let (sign, seen) = mpsc::channel();
        runtime.spawn(async move { sign.send(()) });
        let limit = Duration::from_millis(300);
        match seen.recv_timeout(limit) {
            Ok(()) => {}
            Err(Timeout) => {
                println!("watchdog gets no answer");
                _ = seen.recv();
            }
            Err(Disconnected) => return, // main ended
        }
        thread::sleep(Duration::from_millis(50));
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. A thread asks for a sign of life
    let runtime = Handle::current();
    thread::spawn(|| watch(runtime));
    sleep(Duration::from_millis(100)).await;

    // 2. The toast blocks
    toast();
    sleep(Duration::from_millis(100)).await;
}
