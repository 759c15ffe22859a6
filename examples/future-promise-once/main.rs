use futures::future::FutureExt;
use std::time::Duration;
use tokio::{sync::oneshot, time::sleep};

async fn drink(
    name: &str,
    cup: impl Future<Output = &'static str>,
) {
    println!("{name} starts");
    println!("{name} got {}", cup.await);
}

fn settle(
    sender: &mut Option<oneshot::Sender<&'static str>>,
    cup: &'static str,
) {
    println!("main settles it with {cup}");
    match sender.take() {
        Some(sender) => sender.send(cup).expect("heard"),
        None => println!("main is too late"),
    }
}

#[tokio::main]
async fn main() {
    // 1. Ann waits for it
    let (sender, receiver) = oneshot::channel();
    let mut sender = Some(sender);
    let cup = receiver.map(Result::unwrap).shared();
    let ann = tokio::spawn(drink("ann", cup.clone()));
    sleep(Duration::from_millis(200)).await;

    // 2. The first value settles it
    settle(&mut sender, "TEA");
    ann.await.expect("ann drinks");

    // 3. A second value comes too late
    settle(&mut sender, "COCOA");

    // 4. Bob waits after it is settled
    drink("bob", cup).await;
}
