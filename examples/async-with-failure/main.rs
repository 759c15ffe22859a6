use std::time::Duration;
use tokio::time::sleep;

type Outcome = Result<(), &'static str>;

async fn with_machine(
    name: &str,
    mood: &str,
    body: impl AsyncFnOnce() -> Outcome,
) -> Outcome {
    println!("{name} starts");
    sleep(Duration::from_millis(100)).await;
    if mood == "broken" {
        return Err("fan broken");
    }
    let result = body().await;
    sleep(Duration::from_millis(100)).await;
    let error = result.err().unwrap_or("nothing");
    println!("{name} off, saw {error}");
    match mood {
        "lenient" => Ok(()),
        "stuck" => result.and(Err("oven stuck")),
        _ => result,
    }
}

#[tokio::main]
async fn main() -> Outcome {
    // 1. The second machine fails to start
    let body = async || {
        with_machine("fan", "broken", async || Ok(()))
            .await
    };
    with_machine("oven", "lenient", body).await?;
    println!("main continues");
    // 2. The body fails, and so does the exit
    let body = async || Err("cake burnt");
    let got = with_machine("oven", "stuck", body).await;
    if let Err(error) = got {
        println!("main caught {error}");
    }
    Ok(())
}
