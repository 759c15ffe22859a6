#[tokio::main]
async fn main() {
    let egg = tokio::spawn(async {
        let eggs: Vec<&str> = vec![];
        eggs[0]
    });
    match egg.await {
        Ok(egg) => println!("main got {egg}"),
        Err(error) => {
            println!("panicked: {}", error.is_panic());
            println!("main caught {error}");
        }
    }
}
