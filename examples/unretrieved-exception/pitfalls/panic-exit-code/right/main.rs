use std::time::Duration;
use tokio::time::sleep;

async fn make_tea() {
    panic!("tea burnt");
}

#[tokio::main]
async fn main() {
    let tea = tokio::spawn(make_tea());
    sleep(Duration::from_millis(100)).await;
    tea.await.unwrap();
    println!("main ends, exit code 0");
}
