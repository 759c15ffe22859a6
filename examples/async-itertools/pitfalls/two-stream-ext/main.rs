use futures::StreamExt;
use tokio_stream::StreamExt as _;

#[tokio::main]
async fn main() {
    let tea = futures::stream::iter(["tea 1", "tea 2"]);
    let toast = futures::stream::iter(["toast 1"]);
    let mut dishes = tea.merge(toast);
    while let Some(dish) = dishes.next().await {
        println!("main got {dish}");
    }
}
