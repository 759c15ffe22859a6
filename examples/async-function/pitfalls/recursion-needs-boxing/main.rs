async fn countdown(n: u32) {
    println!("timer at {n}");
    if n > 1 {
        countdown(n - 1).await;
    }
}

#[tokio::main]
async fn main() {
    countdown(3).await;
}
