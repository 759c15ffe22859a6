use std::future::pending;
use tokio::runtime::Handle;

#[tokio::main]
async fn main() {
    let tea = tokio::spawn(pending::<()>());
    println!("{tea:?}");
    let metrics = Handle::current().metrics();
    println!("tasks alive: {}", metrics.num_alive_tasks());
    println!("main is task {}", tokio::task::id());
}
