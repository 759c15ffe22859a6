// cargo add reqwest@0.13 --no-default-features -F json
use reqwest::{Client, Result};
use std::io::{Read, Write};
use std::{collections::HashMap, net::TcpListener};
use std::{thread, time::Duration};

type Item = HashMap<String, String>;

fn serve(listener: TcpListener) {
    for mut socket in listener.incoming().flatten() {
        thread::spawn(move || {
            let mut head = [0; 999];
            _ = socket.read(&mut head);
            let path = String::from_utf8_lossy(&head[5..]);
            let name = path.split(' ').next().unwrap();
            let ms = if name == "egg" { 400 } else { 200 };
            thread::sleep(Duration::from_millis(ms));
            let name = name.to_uppercase();
            let body = format!(r#"{{"name": "{name}"}}"#);
            write!(socket, "HTTP/1.0 200 OK\r\n\r\n{body}")
        });
    }
}

async fn get(http: &Client, url: String) -> Result<String> {
    let name = url.rsplit('/').next().unwrap();
    println!("{name} starts");
    let res = http.get(&url).send().await?;
    let body: Item = res.error_for_status()?.json().await?;
    println!("{name} ready");
    Ok(body["name"].clone())
}

#[tokio::main]
async fn main() -> Result<()> {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = server.local_addr().unwrap();
    thread::spawn(|| serve(server));
    let http = Client::new();
    let url = |name| format!("http://{at}/{name}");
    let get = |name| get(&http, url(name));
    // 1. Send one request
    let tea = get("tea").await?;
    // 2. Send two at the same time
    let (egg, jam) =
        tokio::try_join!(get("egg"), get("jam"))?;
    // 3. Use the answers
    println!("main got {tea}, {egg}, {jam}");
    Ok(())
}
