tokio::task_local! {
    static GUEST: &'static str;
}

async fn greet() {
    println!("hello {}", GUEST.get());
}

#[tokio::main]
async fn main() {
    GUEST.scope("ann", async {
        greet().await;
        tokio::spawn(greet()).await.unwrap();
    }).await;
}
