use futures::stream;

#[tokio::main]
async fn main() {
    let mut items = stream::iter(["tea", "toast"]);
    while let Some(item) = items.next().await {
        println!("{item}");
    }
}
