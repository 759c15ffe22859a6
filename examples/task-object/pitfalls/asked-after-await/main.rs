async fn make_tea() -> String {
    "TEA".into()
}

#[tokio::main]
async fn main() {
    let tea = tokio::spawn(make_tea());
    println!("main got {}", tea.await.unwrap());
    println!("finished? {}", tea.is_finished());
}
