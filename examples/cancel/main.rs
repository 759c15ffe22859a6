use std::time::Duration;
use tokio::time::sleep;

struct Cleanup(&'static str);

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("{} cleans up", self.0);
    }
}

async fn make(name: &'static str, ms: u64) -> String {
    println!("{name} starts");
    let _cleanup = Cleanup(name);
    sleep(Duration::from_millis(ms)).await;
    println!("{name} ready");
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    // 1. Start the tea
    let tea = tokio::spawn(make("tea", 5000));
    sleep(Duration::from_millis(200)).await;

    // 2. Cancel it while it sleeps
    println!("main cancels tea");
    tea.abort();
    match tea.await {
        Err(e) if e.is_cancelled() => {
            println!("main caught tea cancelled");
        }
        other => panic!("not cancelled: {other:?}"),
    }

    // 3. Cancel the toast after it is ready
    let toast = tokio::spawn(make("toast", 100));
    sleep(Duration::from_millis(300)).await;
    println!("main cancels toast");
    toast.abort();
    println!("main got {}", toast.await.unwrap());
}
