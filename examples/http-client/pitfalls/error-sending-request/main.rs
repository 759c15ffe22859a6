// cargo add reqwest@0.13 --no-default-features -F json
use std::error::Error;

#[tokio::main]
async fn main() {
    let url = "http://127.0.0.1:1024/tea";
    let error = reqwest::get(url).await.unwrap_err();
    println!("{error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        println!("because: {error}");
        cause = error.source();
    }
}
