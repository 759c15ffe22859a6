use std::time::Duration;
use tokio::time::sleep;

async fn send(name: String) {
    sleep(Duration::from_millis(100)).await;
    println!("{name} sent");
}

fn on_order(callback: impl Fn(String)) {
    callback("parcel".to_string());
}

#[tokio::main]
async fn main() {
    on_order(send);
}
