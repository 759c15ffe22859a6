// cargo add fastrand@2
use std::time::Duration;
use tokio::time::sleep;

async fn make_tea(attempt: u32) -> Result<String, String> {
    println!("tea starts");
    sleep(Duration::from_millis(50)).await;
    if attempt != 3 {
        println!("tea spilt");
        return Err("tea spilt".into());
    }
    println!("tea ready");
    Ok("TEA".into())
}

async fn retry<T, E, F>(
    mut work: impl FnMut() -> F,
    attempts: u32,
) -> Result<T, E>
where
    F: Future<Output = Result<T, E>>,
{
    for n in 1..attempts {
        if let Ok(done) = work().await {
            return Ok(done);
        }
        let pause = fastrand::u64(0..50 << n);
        sleep(Duration::from_millis(pause)).await;
    }
    work().await
}

#[tokio::main]
async fn main() {
    let mut attempt = 0;
    let mut work = || {
        attempt += 1;
        make_tea(attempt)
    };

    // 1. Spill it twice, then succeed
    let tea = retry(&mut work, 3).await.unwrap();
    println!("main got {tea}");

    // 2. Give up after three attempts
    if let Err(error) = retry(work, 3).await {
        println!("main caught {error}");
    }
}
