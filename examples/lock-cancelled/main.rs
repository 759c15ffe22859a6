use std::time::Duration;
use tokio::{sync::Mutex, time::sleep};

static LOCK: Mutex<()> = Mutex::const_new(());

struct Job(&'static str, &'static str);

impl Drop for Job {
    fn drop(&mut self) {
        println!("{} {}", self.0, self.1);
    }
}

async fn take(name: &'static str, ms: u64) {
    let _guard = LOCK.lock().await;
    println!("{name} starts");
    let mut job = Job(name, "cancelled");
    sleep(Duration::from_millis(ms)).await;
    job.1 = "ready";
}

#[tokio::main]
async fn main() {
    // 1. Ann has it, three others wait
    let ann = tokio::spawn(take("ann", 5000));
    sleep(Duration::from_millis(100)).await;
    let bob = tokio::spawn(take("bob", 100));
    let cid = tokio::spawn(take("cid", 100));
    sleep(Duration::from_millis(100)).await;
    let dan = tokio::spawn(take("dan", 100));
    sleep(Duration::from_millis(100)).await;

    // 2. Cancel Bob, who waits
    println!("main cancels bob");
    bob.abort();
    assert!(bob.await.unwrap_err().is_cancelled());
    println!("bob cancelled");
    sleep(Duration::from_millis(100)).await;

    // 3. Cancel Ann, who has it
    println!("main cancels ann");
    ann.abort();
    tokio::try_join!(cid, dan).unwrap();
}
