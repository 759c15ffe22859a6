use tokio::task::yield_now;

async fn ring() {
    println!("bell rings");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Work without a pause
    let bell = tokio::spawn(ring());
    println!("main cuts bread");
    println!("main cuts cheese");
    bell.await.unwrap();

    // 2. Pause for work that is ready
    let bell = tokio::spawn(ring());
    println!("main cuts bread");
    yield_now().await;
    println!("main cuts cheese");
    bell.await.unwrap();
}
