use std::time::Duration;
use tokio::time::sleep;

struct Unfinished;

impl Drop for Unfinished {
    fn drop(&mut self) {
        println!("tea cancelled");
    }
}

async fn make_tea() -> Result<(), &'static str> {
    println!("tea starts");
    let unfinished = Unfinished;
    sleep(Duration::from_millis(400)).await;
    std::mem::forget(unfinished);
    println!("tea spilt");
    Err("tea spilt")
}

async fn make_toast() -> Result<(), &'static str> {
    println!("toast starts");
    sleep(Duration::from_millis(200)).await;
    println!("toast burnt");
    Err("toast burnt")
}

#[tokio::main]
async fn main() {
    // 1. Both fail, the toast first
    let both =
        tokio::try_join!(make_tea(), make_toast());
    if let Err(error) = both {
        println!("main caught {error}");
    }

    // 2. Where does the second failure go?
    sleep(Duration::from_millis(300)).await;
    println!("main leaves");
}
