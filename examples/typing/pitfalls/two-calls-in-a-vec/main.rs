async fn boil(name: &str) -> String {
    name.to_uppercase()
}

async fn fry(name: &str) -> String {
    boil(name).await
}

#[tokio::main]
async fn main() {
    let calls = vec![boil("egg"), fry("toast")];
    for call in calls {
        println!("main got {}", call.await);
    }
}
