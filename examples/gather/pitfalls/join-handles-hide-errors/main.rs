use std::time::Duration;
use tokio::{spawn, time::sleep, try_join};

async fn make_tea() -> Result<&'static str, &'static str> {
    sleep(Duration::from_millis(400)).await;
    Ok("tea ready")
}

async fn make_toast() -> Result<&'static str, &'static str> {
    sleep(Duration::from_millis(100)).await;
    Err("toast burnt")
}

#[tokio::main]
async fn main() {
    match try_join!(spawn(make_tea()), spawn(make_toast())) {
        Ok(both) => println!("main got {both:?}"),
        Err(error) => println!("main caught {error}"),
    }
}
