use futures::future::join_all;

async fn make(name: &str) -> Result<String, String> {
    if name == "toast" || name == "egg" {
        return Err(format!("{name} burnt"));
    }
    println!("{name} ready");
    Ok(name.to_uppercase())
}

#[tokio::main]
async fn main() {
    let calls = ["tea", "toast", "egg"].map(make);
    let meal: Result<Vec<String>, String> =
        join_all(calls).await.into_iter().collect();
    println!("main got {meal:?}");
}
