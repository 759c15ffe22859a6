use std::thread;

async fn make() {
    println!("tea ready");
}

fn cook() {
    tokio::spawn(make());
}

#[tokio::main]
async fn main() {
    thread::spawn(cook).join().unwrap();
}
