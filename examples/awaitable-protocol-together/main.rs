use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;
use tokio::{join, time::sleep};

struct Order(&'static str, u64);

impl Order {
    async fn make(self) -> String {
        println!("{} starts", self.0);
        sleep(Duration::from_millis(self.1)).await;
        println!("{} ready", self.0);
        self.0.to_uppercase()
    }
}

impl IntoFuture for Order {
    type Output = String;
    type IntoFuture =
        Pin<Box<dyn Future<Output = String> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.make())
    }
}

#[tokio::main]
async fn main() {
    // 1. Make two objects
    let tea = Order("tea", 200);
    let toast = Order("toast", 300);
    println!("main wrote two orders");

    // 2. Wait for both together
    let (tea, toast) = join!(tea, toast);
    println!("main got {tea}, {toast}");
}
