use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str, ms: u64) -> String {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let tea = make("tea", 300);
    let toast = make("toast", 200);
    let (tea, toast) = (tea.await, toast.await);
    println!("main got {tea}, {toast}");
}
