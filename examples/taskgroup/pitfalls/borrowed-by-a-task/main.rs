use tokio::task::JoinSet;

async fn make(name: &str) -> String {
    name.to_uppercase()
}

#[tokio::main]
async fn main() {
    let menu = vec![String::from("tea"), String::from("toast")];
    let mut group = JoinSet::new();
    for name in &menu {
        group.spawn(make(name));
    }
    println!("main got {:?}", group.join_all().await);
}
