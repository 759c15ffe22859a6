use std::time::Duration;
use tokio::{time::sleep, try_join};

type Result<T> = std::result::Result<T, &'static str>;

async fn heat(name: &str, ms: u64) -> Result<String> {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    if name == "stove" {
        return Err("stove broken");
    }
    println!("{name} hot");
    Ok(name.to_uppercase())
}

struct Kitchen {
    source: String,
}

impl Kitchen {
    async fn new(name: &str, ms: u64) -> Result<Self> {
        let source = heat(name, ms).await?;
        Ok(Self { source })
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    // 1. Create an object with await
    let only = Kitchen::new("oven", 200).await?;
    println!("main got {}", only.source);
    // 2. Two at the same time
    let (big, small) = try_join!(
        Kitchen::new("oven", 100),
        Kitchen::new("grill", 200),
    )?;
    println!("main got {}, {}", big.source, small.source);
    // 3. The creation fails
    let failed = Kitchen::new("stove", 100).await;
    if let Err(error) = failed {
        println!("main caught {error}");
    }
    Ok(())
}
