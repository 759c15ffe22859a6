async fn retry<F: Future<Output = Result<(), ()>>>(
    mut work: impl FnMut() -> F,
) {
    while work().await.is_err() {}
}

#[tokio::main]
async fn main() {
    let mut attempts = 0;
    retry(|| async {
        attempts += 1;
        if attempts < 3 { Err(()) } else { Ok(()) }
    })
    .await;
    println!("main made {attempts} attempts");
}
