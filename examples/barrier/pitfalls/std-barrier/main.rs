use std::{process, sync::Barrier, thread, time::Duration};

async fn walk(name: &str, meeting: &Barrier) {
    println!("{name} starts");
    meeting.wait();
    println!("{name} continues");
}

#[tokio::main]
async fn main() {
    thread::spawn(|| {
        thread::sleep(Duration::from_millis(500));
        println!("nobody has moved");
        process::exit(1);
    });
    let meeting = Barrier::new(2);
    tokio::join!(walk("ann", &meeting), walk("bob", &meeting));
}
