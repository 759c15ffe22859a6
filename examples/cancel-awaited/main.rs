use std::time::Duration;
use tokio::time::sleep;

struct Pot(&'static str, &'static str);

impl Drop for Pot {
    fn drop(&mut self) {
        println!("{} {}", self.0, self.1);
    }
}

async fn make(name: &'static str, part: impl Future) {
    println!("{name} starts");
    let mut pot = Pot(name, "cancelled");
    part.await;
    pot.1 = "ready";
}

#[tokio::main]
async fn main() {
    // 1. The tea awaits water that runs
    let heat = sleep(Duration::from_millis(400));
    let water = tokio::spawn(make("water", heat));
    sleep(Duration::from_millis(100)).await;
    let tea = tokio::spawn(make("tea", water));
    sleep(Duration::from_millis(100)).await;

    // 2. Cancel the tea
    println!("main cancels tea");
    tea.abort();
    sleep(Duration::from_millis(300)).await;

    // 3. The cocoa owns its milk
    let heat = sleep(Duration::from_millis(400));
    let milk = make("milk", heat);
    let cocoa = tokio::spawn(make("cocoa", milk));
    sleep(Duration::from_millis(100)).await;

    // 4. Cancel the cocoa
    println!("main cancels cocoa");
    cocoa.abort();
    assert!(cocoa.await.unwrap_err().is_cancelled());
}
