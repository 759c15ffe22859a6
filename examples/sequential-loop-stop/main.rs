use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> Result<String, String> {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    if name == "toast" {
        return Err("toast burnt".into());
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

#[tokio::main]
async fn main() {
    // 1. Stop at the first failure
    let done: Result<(), String> = async {
        for name in ["tea", "toast", "jam"] {
            make(name).await?;
        }
        Ok(())
    }
    .await;
    println!("main caught {}", done.unwrap_err());

    // 2. Note the failure and continue
    let mut served = Vec::new();
    for name in ["tea", "toast", "jam"] {
        match make(name).await {
            Ok(made) => served.push(made),
            Err(e) => println!("main caught {e}"),
        }
    }
    println!("main got {}", served.join(", "));

    // 3. Stop at the first success
    for name in ["toast", "tea", "jam"] {
        match make(name).await {
            Ok(made) => {
                println!("main got {made}");
                break;
            }
            Err(e) => println!("main caught {e}"),
        }
    }
}
