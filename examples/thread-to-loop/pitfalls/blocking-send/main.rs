use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (sender, mut inbox) = mpsc::channel(1);
    tokio::spawn(async move {
        sender.blocking_send("TEA").unwrap();
    });
    println!("main got {:?}", inbox.recv().await);
}
