use futures::future::join_all;
use tokio::{spawn, task::yield_now};

async fn done() {}

async fn take_turns(name: &str) {
    println!("{name} starts");
    yield_now().await; // back to the runtime, once
    println!("{name} ready");
}

async fn go_on(name: &str) {
    println!("{name} starts");
    done().await; // is done immediately
    println!("{name} ready");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. Three tasks yield once
    let tea = spawn(take_turns("tea"));
    let toast = spawn(take_turns("toast"));
    let jam = spawn(take_turns("jam"));
    join_all([tea, toast, jam]).await;

    // 2. Three tasks await finished work
    let tea = spawn(go_on("tea"));
    let toast = spawn(go_on("toast"));
    let jam = spawn(go_on("jam"));
    join_all([tea, toast, jam]).await;
}
