use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[derive(Clone)]
struct Order(&'static str);

impl IntoFuture for Order {
    type Output = String;
    type IntoFuture =
        Pin<Box<dyn Future<Output = String> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(make(self.0))
    }
}

#[tokio::main]
async fn main() {
    // 1. Make the object
    let tea = Order("tea");
    println!("main wrote the order");
    sleep(Duration::from_millis(100)).await;

    // 2. Await it
    println!("main got {}", tea.clone().await);

    // 3. Await it again
    println!("main got {}", tea.await);
}
