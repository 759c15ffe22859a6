use futures::future::join_all;
use std::time::Duration;
use tokio::time::sleep;

async fn make(
    name: &str,
    ms: u64,
    end: &str,
) -> Result<(), String> {
    println!("{name} starts");
    sleep(Duration::from_millis(ms)).await;
    println!("{name} {end}");
    if end == "ready" {
        return Ok(());
    }
    Err(format!("{name} {end}"))
}

async fn make_all() -> Result<(), Vec<String>> {
    let ends = join_all([
        make("tea", 300, "ready"),
        make("toast", 100, "burnt"),
        make("egg", 200, "broken"),
    ])
    .await;
    let errors = ends.into_iter().filter_map(Result::err);
    let errors: Vec<_> = errors.collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    // 1. The toast and the egg fail
    if let Err(errors) = make_all().await {
        // 2. Read every error
        for error in errors {
            println!("main caught {error}");
        }
    }
}
