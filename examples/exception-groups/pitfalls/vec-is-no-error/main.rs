use std::error::Error;

async fn make_all() -> Result<(), Vec<String>> {
    Err(vec!["tea spilt".into(), "toast burnt".into()])
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    make_all().await?;
    Ok(())
}
