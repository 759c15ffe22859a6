async fn fry() -> Result<String, String> {
    Err(String::from("egg burnt"))
}

#[tokio::main]
async fn main() {
    let breakfast = async {
        let egg = fry().await?;
        println!("serves {egg}");
    };
    breakfast.await;
}
