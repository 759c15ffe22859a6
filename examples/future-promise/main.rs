use std::{thread, time::Duration};
use tokio::sync::oneshot;

type Answer = Result<String, &'static str>;

fn brew(
    name: &'static str,
    done: impl FnOnce(Answer) + Send + 'static,
) {
    println!("{name} starts");
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        done(match name {
            "tea" => Ok(name.to_uppercase()),
            _ => Err("cocoa burnt"),
        });
    });
}

fn order(name: &'static str) -> oneshot::Receiver<Answer> {
    let (sender, receiver) = oneshot::channel();

    brew(name, move |answer| {
        let _ = sender.send(answer);
    });
    receiver
}

#[tokio::main]
async fn main() {
    // 1. A callback brings the value
    let tea = order("tea");
    println!("main waits");
    let cup = tea.await.expect("brew answers");
    println!("main got {}", cup.expect("tea"));

    // 2. A callback brings a failure
    let cocoa = order("cocoa");
    println!("main waits");
    match cocoa.await.expect("brew answers") {
        Ok(cup) => println!("main got {cup}"),
        Err(error) => println!("main caught {error}"),
    }
}
