use futures::{StreamExt, stream};

#[tokio::main]
async fn main() {
    let mut items = stream::iter(["tea", "toast"]);
    let both = tokio::join!(items.next(), items.next());
    println!("{both:?}");
}
