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

async fn make_all(names: [&str; 3]) -> Result<(), String> {
    for name in names {
        make(name).await?;
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    // 1. Stop at the first failure
    let done = make_all(["tea", "toast", "jam"]).await;
    if let Err(e) = done {
        println!("main caught {e}");
    }

    // 2. Note the failure and go on
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
