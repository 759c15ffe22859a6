use tokio::sync::oneshot;

fn brew() -> &'static str {
    panic!("no water")
}

#[tokio::main]
async fn main() {
    let (kettle, tea) = oneshot::channel();
    tokio::spawn(async { kettle.send(brew()) });

    println!("main waits");
    match tea.await {
        Ok(tea) => println!("main got {tea}"),
        Err(error) => println!("main caught {error}"),
    }
}
