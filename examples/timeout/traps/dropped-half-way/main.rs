use tokio::time::{Duration, sleep, timeout};

async fn pay(ann: &mut u32, bob: &mut u32) {
    *ann -= 5;
    sleep(Duration::from_millis(300)).await;
    *bob += 5;
}

#[tokio::main]
async fn main() {
    let (mut ann, mut bob) = (5, 0);
    let limit = Duration::from_millis(100);
    let paying = pay(&mut ann, &mut bob);
    let end = timeout(limit, paying).await;
    println!("main stops waiting: {}", end.is_err());
    sleep(limit * 4).await;
    println!("main counts ann {ann}, bob {bob}");
}
