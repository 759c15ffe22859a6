use futures::stream;

#[tokio::main]
async fn main() {
    let items = stream::iter(["tea", "toast"]);
    for item in items {
        println!("{item}");
    }
}
