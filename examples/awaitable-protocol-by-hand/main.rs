use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::time::sleep;

type State = (Option<&'static str>, Option<Waker>);

#[derive(Clone, Default)]
struct Bell(Arc<Mutex<State>>);

impl Future for Bell {
    type Output = &'static str;

    fn poll(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<&'static str> {
        let mut state = self.0.lock().unwrap();
        if state.0.is_none() {
            println!("bell notes who waits");
            state.1 = Some(cx.waker().clone());
        }
        state.0.map_or(Poll::Pending, Poll::Ready)
    }
}

impl Bell {
    fn ring(&self, sound: &'static str) {
        let waker = {
            let mut state = self.0.lock().unwrap();
            state.0 = Some(sound);
            state.1.take()
        };
        // The lock is free: the waker may poll at once
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

async fn guest(bell: Bell) {
    sleep(Duration::from_millis(200)).await;
    println!("guest rings");
    bell.ring("ding");
    println!("guest leaves");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Await it before it rings
    let bell = Bell::default();
    let visit = tokio::spawn(guest(bell.clone()));
    println!("main waits");
    println!("main heard {}", bell.clone().await);
    visit.await.unwrap();

    // 2. Await it after it has rung
    println!("main heard {}", bell.await);
}
