// cargo add reqwest@0.13 --no-default-features -F blocking

#[tokio::main]
async fn main() {
    let url = "http://127.0.0.1:9";
    match reqwest::blocking::get(url) {
        Ok(answer) => println!("main got {}", answer.status()),
        Err(_) => println!("main found nobody"),
    }
}
