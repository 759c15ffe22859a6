use tokio::{select, sync::mpsc};

#[tokio::main]
async fn main() {
    let (kettle, mut teas) = mpsc::channel::<&str>(1);
    let (toaster, mut toasts) = mpsc::channel::<&str>(1);
    kettle.send("TEA").await.unwrap();
    drop(kettle);
    drop(toaster);
    loop {
        let dish = select! {
            Some(tea) = teas.recv() => tea,
            Some(toast) = toasts.recv() => toast,
        };
        println!("main got {dish}");
    }
}
