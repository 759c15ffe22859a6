use tokio::sync::oneshot;

fn on_pop(mut callback: impl FnMut(&str)) {
    callback("TOAST");
}

#[tokio::main]
async fn main() {
    let (sender, receiver) = oneshot::channel();
    on_pop(move |toast| {
        let _ = sender.send(toast.to_string());
    });
    println!("main got {}", receiver.await.unwrap());
}
