use std::time::Duration;
use tokio::time::sleep;

fn pour(name: &str) {
    println!("{name} starts");
    println!("{name} ready");
}

async fn make(name: &str) -> String {
    println!("{name} starts");
    for count in 1..=2 {
        sleep(Duration::from_millis(300)).await;
        println!("{name} resumes {count}");
    }
    name.to_uppercase()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), tokio::task::JoinError> {
    // 1. A subroutine runs to its end
    pour("water");

    // 2. A coroutine stops half-way
    let tea = tokio::spawn(make("tea"));
    sleep(Duration::from_millis(150)).await;

    // 3. Another coroutine runs in the meantime
    let toast = tokio::spawn(make("toast"));
    sleep(Duration::from_millis(50)).await;

    // 4. Each coroutine resumes where it stopped
    let (tea, toast) = (tea.await?, toast.await?);
    println!("main got {tea}, {toast}");
    Ok(())
}
