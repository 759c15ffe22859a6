use tokio::runtime::Runtime;

#[tokio::main]
async fn main() {
    let runtime = Runtime::new().unwrap();
    println!("main has a second runtime");
    drop(runtime);
}
