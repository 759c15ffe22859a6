use tokio::time::{Duration, sleep};

async fn serve(orders: &mut Vec<&str>) {
    let Some(dish) = orders.pop() else { return };
    sleep(Duration::from_millis(300)).await;
    println!("{dish} served");
}

#[tokio::main]
async fn main() {
    let mut orders = vec!["tea"];
    let mut work = std::pin::pin!(serve(&mut orders));
    loop {
        tokio::select! {
            _ = &mut work => break,
            _ = sleep(Duration::from_millis(200)) => {}
        }
    }
    println!("main has served everything");
}
