use std::time::Duration;
use tokio::time::sleep;

async fn pour(pot: &mut u32, cups: &mut u32) {
    *pot -= 1;
    sleep(Duration::from_millis(200)).await;
    *cups += 1;
}

#[tokio::main]
async fn main() {
    let (mut pot, mut cups) = (3, 0);
    tokio::select! {
        _ = pour(&mut pot, &mut cups) => println!("poured"),
        _ = sleep(Duration::from_millis(100)) => {
            println!("main stops pouring");
        }
    }
    println!("{pot} in the pot, {cups} in cups");
}
