use std::time::Duration;
use tokio::{sync::mpsc, sync::oneshot, time::sleep};

type Reply = oneshot::Sender<bool>;
type Inbox = mpsc::Receiver<Reply>;

async fn keep_shop(mut orders: Inbox) -> u32 {
    let mut cakes = 1;
    while let Some(reply) = orders.recv().await {
        let sold = cakes > 0;
        sleep(Duration::from_millis(200)).await;
        if reply.send(sold).is_ok() && sold {
            cakes -= 1;
        }
    }
    cakes
}

async fn buy(orders: mpsc::Sender<Reply>, name: &str) {
    println!("{name} starts");
    let (reply, answer) = oneshot::channel();
    orders.send(reply).await.unwrap();
    let sold = answer.await.unwrap();
    let end = if sold { "got a cake" } else { "gives up" };
    println!("{name} {end}");
}

#[tokio::main]
async fn main() {
    // 1. Two guests ask the owner
    let (orders, inbox) = mpsc::channel(8);
    let shop = tokio::spawn(keep_shop(inbox));
    let ann = tokio::spawn(buy(orders.clone(), "ann"));
    sleep(Duration::from_millis(100)).await;
    buy(orders.clone(), "bob").await;
    ann.await.unwrap();

    // 2. The owner ends
    drop(orders);
    println!("main counts {} cakes", shop.await.unwrap());
}
