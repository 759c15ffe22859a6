use std::rc::Rc;
use tokio::task::yield_now;

async fn brew() {
    let cup = Rc::new("tea");
    yield_now().await;
    println!("{cup} ready");
}

#[tokio::main]
async fn main() {
    tokio::spawn(brew()).await.unwrap();
}
