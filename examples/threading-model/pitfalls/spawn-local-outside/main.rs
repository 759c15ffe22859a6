use std::rc::Rc;

#[tokio::main]
async fn main() {
    let cup = Rc::new("tea");
    let tea = tokio::task::spawn_local(async move {
        println!("{cup} ready");
    });
    tea.await.unwrap();
}
