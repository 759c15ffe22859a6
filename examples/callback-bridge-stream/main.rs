use std::{collections::BTreeMap, sync::Mutex};
use tokio::{sync::mpsc, time::Duration, time::sleep};

type Calls = BTreeMap<u32, Box<dyn Fn(u32) + Send>>;
static CALLS: Mutex<Calls> = Mutex::new(Calls::new());

fn pop(toast: u32) {
    let calls = CALLS.lock().unwrap();
    println!("toaster pops {toast} for {}", calls.len());
    calls.values().for_each(|done| done(toast));
}

struct Pops(u32, mpsc::UnboundedReceiver<u32>);

impl Drop for Pops {
    fn drop(&mut self) {
        CALLS.lock().unwrap().remove(&self.0);
    }
}

fn pops(id: u32) -> Pops {
    let (sender, toasts) = mpsc::unbounded_channel();
    let add = move |toast| _ = sender.send(toast);
    CALLS.lock().unwrap().insert(id, Box::new(add));
    Pops(id, toasts)
}

#[tokio::main]
async fn main() {
    // 1. Make the stream
    let mut pops = pops(1);
    pop(1);

    // 2. Loop over the stream
    tokio::spawn(async {
        sleep(Duration::from_millis(200)).await;
        pop(2);
    });
    while let Some(toast) = pops.1.recv().await {
        println!("main got {toast}");
        if toast == 2 {
            break;
        }
    }
    pop(3);

    // 3. Let go of the stream
    drop(pops);
    pop(4);
}
