async fn fry() -> Result<String, String> {
    Err("egg burnt".into())
}

#[tokio::main]
async fn main() {
    let breakfast = async {
        let egg = fry().await?;
        Ok(format!("{egg} and tea"))
    };
    println!("main got {:?}", breakfast.await);
}
