use std::rc::Rc;
use tokio::task::spawn_blocking;

#[tokio::main]
async fn main() {
    let name = Rc::new(String::from("tea"));
    let made = name.clone();
    let tea = spawn_blocking(move || made.to_uppercase());
    println!("main got {} for {name}", tea.await.unwrap());
}
