use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep};

struct TokenBucket {
    period: Duration,
    slack: Duration,
    due: Mutex<Instant>,
}

impl TokenBucket {
    fn new(size: u32, period: Duration) -> Self {
        let slack = period * (size - 1);
        let due = Mutex::new(Instant::now());
        Self { period, slack, due }
    }

    async fn take(&self) {
        let mut due = self.due.lock().await;
        let now = Instant::now();
        let wait = due.saturating_duration_since(now);
        sleep(wait.saturating_sub(self.slack)).await;
        *due = (*due).max(Instant::now()) + self.period;
    }
}

async fn send(names: &[&str], bucket: &TokenBucket) {
    let calls = names.iter().map(async |name| {
        bucket.take().await;
        println!("{name} sent");
    });
    futures::future::join_all(calls).await;
}

#[tokio::main]
async fn main() {
    let period = Duration::from_millis(150);
    let bucket = TokenBucket::new(2, period);

    // 1. Four orders at the same time
    send(&["tea", "toast", "egg", "jam"], &bucket).await;

    // 2. Three more after a rest
    sleep(Duration::from_millis(400)).await;
    send(&["milk", "roll", "cake"], &bucket).await;
}
