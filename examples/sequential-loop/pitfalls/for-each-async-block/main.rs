use std::time::Duration;
use tokio::time::sleep;

#[tokio::main]
async fn main() {
    ["tea", "toast"].into_iter().for_each(|name| async move {
        sleep(Duration::from_millis(100)).await;
        println!("{name} ready");
    });
}
