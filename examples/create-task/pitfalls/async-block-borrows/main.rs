#[tokio::main]
async fn main() {
    let name = String::from("tea");
    let tea = tokio::spawn(async {
        println!("{name} ready");
    });
    tea.await.expect("the task panicked");
}
