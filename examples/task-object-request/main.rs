use std::time::Duration;
use tokio::{task::JoinHandle, time::sleep};

struct Dish(&'static str);

impl Drop for Dish {
    fn drop(&mut self) {
        println!("{} is clean", self.0);
    }
}

async fn make(name: &'static str, ms: u64) {
    println!("{name} starts");
    let _dish = Dish(name);
    sleep(Duration::from_millis(ms)).await;
}

async fn ask(task: &mut JoinHandle<()>) -> &'static str {
    if task.is_finished()
        && task.await.is_err_and(|e| e.is_cancelled())
    {
        "cancelled? yes"
    } else {
        "cancelled? no"
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Right after the request
    let mut tea = tokio::spawn(make("tea", 500));
    sleep(Duration::from_millis(100)).await;
    println!("main cancels tea");
    tea.abort();
    println!("main asks tea: {}", ask(&mut tea).await);

    // 2. When the task has ended
    sleep(Duration::from_millis(200)).await;
    println!("main asks tea: {}", ask(&mut tea).await);

    // 3. The request comes too late
    let mut toast = tokio::spawn(make("toast", 100));
    sleep(Duration::from_millis(200)).await;
    println!("main cancels toast");
    toast.abort();
    println!("main asks toast: {}", ask(&mut toast).await);
}
