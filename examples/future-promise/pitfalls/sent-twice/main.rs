use tokio::sync::oneshot;

#[tokio::main]
async fn main() {
    let (sender, receiver) = oneshot::channel();
    let _ = sender.send("TEA");
    let _ = sender.send("COCOA");
    println!("main got {}", receiver.await.unwrap());
}
