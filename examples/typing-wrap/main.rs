use std::time::Duration;
use tokio::time::sleep;

fn logged<A, T>(
    name: &str,
    call: impl AsyncFn(A) -> T,
) -> impl AsyncFn(A) -> T {
    async move |argument| {
        println!("{name} starts");
        let result = call(argument).await;
        println!("{name} ready");
        result
    }
}

async fn boil(name: &str) -> String {
    sleep(Duration::from_millis(200)).await;
    name.to_uppercase()
}

async fn count(boxes: u32) -> u32 {
    sleep(Duration::from_millis(200)).await;
    boxes * 6
}

#[tokio::main]
async fn main() {
    // 1. Wrap a function that makes a string
    let tea: String = logged("tea", boil)("tea").await;
    println!("main got {tea}");
    // 2. Wrap a function that makes a number
    let eggs: u32 = logged("eggs", count)(1).await;
    println!("main got {eggs} eggs");
}
