// cargo add reqwest@0.13 --no-default-features
use reqwest::{Client, Result};
use std::io::{Read, Write};
use std::{net::TcpListener, thread, time::Duration};
use tokio::time::sleep;

fn serve(listener: TcpListener) {
    let (mut socket, _) = listener.accept().unwrap();
    let mut head = [0; 999];
    _ = socket.read(&mut head);
    thread::sleep(Duration::from_millis(100));
    println!("server sends half");
    let half = "HTTP/1.0 200 OK\r\n\r\n{\"name\": ";
    _ = socket.write_all(half.as_bytes());
    thread::sleep(Duration::from_millis(500));
    if let Ok(0) | Err(_) = socket.read(&mut head) {
        println!("server lost tea");
    }
}

async fn get(http: Client, url: String) -> Result<String> {
    http.get(url).send().await?.text().await
}

#[tokio::main]
async fn main() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = server.local_addr().unwrap();
    thread::spawn(|| serve(server));
    let url = format!("http://{at}");
    let client = Client::new();

    // 1. Ask, and get half of the answer
    println!("tea starts");
    let tea = tokio::spawn(get(client.clone(), url));
    sleep(Duration::from_millis(400)).await;

    // 2. Cancel in the middle of the body
    println!("main cancels tea");
    tea.abort();
    match tea.await {
        Ok(body) => println!("main got {body:?}"),
        Err(_) => println!("tea cancelled"),
    }

    // 3. See what the server notices
    sleep(Duration::from_millis(400)).await;
}
