use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> Result<(), String> {
    sleep(Duration::from_millis(100)).await;
    if name == "toast" {
        return Err("toast burnt".into());
    }
    println!("{name} ready");
    Ok(())
}

#[tokio::main]
async fn main() {
    for name in ["tea", "toast", "jam"] {
        make(name).await;
    }
    println!("main continues");
}
