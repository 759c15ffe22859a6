use std::time::Duration;
use tokio::{task::JoinHandle, time::sleep};

type Cup = Result<String, &'static str>;

async fn make(name: &str, ms: u64) -> Cup {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name == "toast" {
        println!("toast burnt");
        return Err("burnt");
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

async fn ask(task: &mut JoinHandle<Cup>) -> String {
    if !task.is_finished() {
        return "running".into();
    }
    match task.await {
        Ok(Ok(cup)) => format!("done: {cup}"),
        Ok(Err(e)) => format!("failed: {e}"),
        Err(e) if e.is_cancelled() => "cancelled".into(),
        Err(e) => format!("panicked: {e}"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Ask while they work
    let mut tea = tokio::spawn(make("tea", 200));
    let mut toast = tokio::spawn(make("toast", 300));
    let mut egg = tokio::spawn(make("egg", 900));
    sleep(Duration::from_millis(100)).await;
    println!("main sees tea {}", ask(&mut tea).await);

    // 2. Ask when they have ended
    println!("main cancels egg");
    egg.abort();
    sleep(Duration::from_millis(300)).await;
    println!("main sees tea {}", ask(&mut tea).await);
    println!("main sees toast {}", ask(&mut toast).await);
    println!("main sees egg {}", ask(&mut egg).await);
}
