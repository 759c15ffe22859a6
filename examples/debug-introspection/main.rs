use std::{future::pending, sync::Mutex, time::Duration};
use tokio::time::sleep;

static WAITS: Mutex<Vec<&str>> = Mutex::new(Vec::new());

struct Wait(&'static str);

impl Wait {
    fn new(text: &'static str) -> Self {
        WAITS.lock().unwrap().push(text);
        Wait(text)
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        let mut waits = WAITS.lock().unwrap();
        let at = waits.iter().position(|&w| w == self.0);
        waits.remove(at.unwrap());
    }
}

async fn brew() {
    println!("tea starts");
    let _wait = Wait::new("tea waits in boil");
    pending().await // nothing wakes it
}

async fn roast() {
    println!("toast starts");
    let _wait = Wait::new("toast waits in roast");
    sleep(Duration::from_millis(400)).await;
    println!("toast ready");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Start two tasks
    tokio::spawn(brew());
    let toast = tokio::spawn(roast());
    sleep(Duration::from_millis(200)).await;

    // 2. Ask what each of them waits for
    println!("{}", WAITS.lock().unwrap().join("\n"));
    toast.await.unwrap();

    // 3. Ask when the toast is ready
    println!("{}", WAITS.lock().unwrap().join("\n"));
    println!("main gave up on tea");
}
