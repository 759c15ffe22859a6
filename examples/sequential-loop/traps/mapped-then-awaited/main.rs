use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let calls = ["tea", "toast", "egg"].map(make);
    for call in calls {
        println!("main got {}", call.await);
    }
}
