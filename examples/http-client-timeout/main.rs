// cargo add reqwest@0.13 --no-default-features
use reqwest::{Client, Result};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::{thread, time::Duration};

fn serve(listener: TcpListener) {
    for mut socket in listener.incoming().flatten() {
        thread::spawn(move || {
            _ = socket.read(&mut [0; 999]);
            let head = "HTTP/1.0 200 OK\r\n\r\n";
            for part in [head, "a", "b", "c"] {
                _ = write!(socket, "{part}");
                thread::sleep(Duration::from_millis(350));
            }
        });
    }
}

async fn get(client: Client, url: &str) -> Result<String> {
    client.get(url).send().await?.text().await
}

async fn ask(name: &str, client: Client, url: &str) {
    match get(client, url).await {
        Ok(_) => println!("{name} ready"),
        Err(e) if !e.is_timeout() => panic!("{e}"),
        Err(_) => println!("{name} gives up"),
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = server.local_addr().unwrap();
    thread::spawn(|| serve(server));
    let url = format!("http://{at}");
    let limit = Duration::from_secs(1);
    // 1. Set the usual limit of 1 second
    println!("tea starts");
    let client = Client::builder().timeout(limit);
    let tea = ask("tea", client.build()?, &url);
    // 2. Set the other kind of limit
    println!("egg starts");
    let client = Client::builder().read_timeout(limit);
    let egg = ask("egg", client.build()?, &url);
    // 3. Wait for both
    tokio::join!(tea, egg);
    Ok(())
}
