// cargo add reqwest@0.13 --no-default-features -F json
// cargo add serde@1 -F derive
use std::io::{Read, Write};
use std::net::TcpListener;
use std::{thread, time::Duration};

#[derive(serde::Deserialize)]
struct Item {
    name: String,
}

fn serve(listener: TcpListener) {
    for mut socket in listener.incoming().flatten() {
        _ = socket.read(&mut [0; 999]);
        thread::sleep(Duration::from_millis(200));
        let head = "HTTP/1.0 404 Not Found\r\n\r\n";
        let body = r#"{"error": "no jam left"}"#;
        _ = write!(socket, "{head}{body}");
    }
}

#[tokio::main]
async fn main() -> reqwest::Result<()> {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = server.local_addr().unwrap();
    thread::spawn(|| serve(server));
    let url = format!("http://{at}");
    let client = reqwest::Client::new();

    // 1. Read the JSON, not the status
    println!("jam starts");
    let answer = client.get(&url).send().await?;
    match answer.json::<Item>().await {
        Ok(body) => println!("jam ready, {}", body.name),
        Err(e) if e.is_decode() => {
            println!("jam fails, decode error")
        }
        Err(e) => return Err(e),
    }

    // 2. Turn the status into an error
    let answer = client.get(&url).send().await?;
    if let Err(e) = answer.error_for_status() {
        let status = e.status().unwrap();
        println!("main caught {}", status.as_u16());
    }
    Ok(())
}
