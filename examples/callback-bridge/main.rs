use std::{mem::take, sync::Mutex, time::Duration};
use tokio::{sync::oneshot, time::sleep, time::timeout};

type Callback = Box<dyn FnOnce(&str) + Send>;

static CALLBACKS: Mutex<Vec<(u32, Callback)>> =
    Mutex::new(Vec::new());

async fn pop() {
    sleep(Duration::from_millis(200)).await;
    let callbacks = take(&mut *CALLBACKS.lock().unwrap());
    for (_, done) in callbacks {
        done("TOAST");
    }
}

struct Registered(u32);

impl Drop for Registered {
    fn drop(&mut self) {
        let mut callbacks = CALLBACKS.lock().unwrap();
        callbacks.retain(|(id, _)| *id != self.0);
        println!("toaster counts {}", callbacks.len());
    }
}

async fn next_pop(id: u32) -> String {
    let (sender, receiver) = oneshot::channel();
    let done = |t: &str| drop(sender.send(t.to_string()));
    CALLBACKS.lock().unwrap().push((id, Box::new(done)));
    let _registered = Registered(id);
    let count = CALLBACKS.lock().unwrap().len();
    println!("toaster counts {count}");
    receiver.await.expect("the toaster calls back")
}

#[tokio::main]
async fn main() {
    // 1. The callback ends the wait
    println!("toast starts");
    tokio::spawn(pop());
    println!("main got {}", next_pop(1).await);

    // 2. The wait is cancelled
    let limit = Duration::from_millis(200);
    if timeout(limit, next_pop(2)).await.is_err() {
        println!("main gives up");
    }
}
