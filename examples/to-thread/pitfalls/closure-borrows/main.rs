use tokio::task::spawn_blocking;

#[tokio::main]
async fn main() {
    let load = String::from("beans");
    let mill = spawn_blocking(|| format!("ground {load}"));
    println!("main got {}", mill.await.unwrap());
}
