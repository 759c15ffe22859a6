use std::time::Duration;
use tokio::time::sleep;

async fn save(name: &str) {
    sleep(Duration::from_millis(100)).await;
    println!("{name} saved");
}

#[tokio::main]
async fn main() {
    let _ = save("ann");
    tokio::spawn(async { save("bob") });
    sleep(Duration::from_millis(300)).await;
    println!("main believes that all are saved");
}
