use std::time::Duration;
use tokio::time::sleep;

async fn make(name: &str) -> Result<String, String> {
    println!("{name} starts");
    sleep(Duration::from_millis(200)).await;
    if name == "toast" {
        return Err("toast burnt".into());
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

#[cfg_attr(test, tokio::test)]
async fn makes_tea() -> Result<(), String> {
    // 1. Expect a result
    let tea = make("tea").await?;
    assert_eq!(tea, "TEA");
    println!("test got {tea}");
    Ok(())
}

#[cfg_attr(test, tokio::test)] // for `cargo test`
async fn burns_toast() {
    // 2. Expect an error
    let error = make("toast").await.unwrap_err();
    assert_eq!(error, "toast burnt");
    println!("test caught {error}");
}

// `cargo test` calls the tests in place of main.
#[cfg(not(test))]
#[tokio::main]
async fn main() -> Result<(), String> {
    makes_tea().await?;
    burns_toast().await;
    Ok(())
}
