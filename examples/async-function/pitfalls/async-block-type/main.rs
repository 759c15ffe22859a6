async fn make(name: &str) -> Result<String, String> {
    Ok(name.to_uppercase())
}

#[tokio::main]
async fn main() {
    let breakfast = async {
        let tea = make("tea").await?;
        println!("main got {tea}");
        Ok(())
    };
    if let Err(error) = breakfast.await {
        println!("main caught {error}");
    }
}
