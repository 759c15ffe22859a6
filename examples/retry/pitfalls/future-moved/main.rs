async fn make_tea() -> Result<String, String> {
    Err("tea spilt".into())
}

async fn retry(
    work: impl Future<Output = Result<String, String>>,
) -> Result<String, String> {
    for _ in 1..3 {
        if let Ok(tea) = work.await {
            return Ok(tea);
        }
    }
    Err("no tea".into())
}

#[tokio::main]
async fn main() {
    println!("{:?}", retry(make_tea()).await);
}
