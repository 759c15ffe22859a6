use async_stream::stream;
use futures::{Stream, StreamExt};
use std::{pin::Pin, time::Duration};
use tokio::{task::JoinHandle, time::sleep};

async fn boil(name: &str) -> String {
    sleep(Duration::from_millis(200)).await;
    name.to_uppercase()
}

async fn fry(name: &str) -> String {
    boil(name).await
}

async fn serve(
    make: impl AsyncFn(&str) -> String,
    name: &str,
) {
    println!("main got {}", make(name).await);
}

type Spreads = Pin<Box<dyn Stream<Item = &'static str>>>;

fn spreads() -> Spreads {
    Box::pin(stream! {
        for name in ["jam", "honey"] {
            sleep(Duration::from_millis(100)).await;
            yield name;
        }
    })
}

#[tokio::main]
async fn main() {
    // 1. A parameter that is an async function
    serve(boil, "tea").await;
    // 2. Running calls in a list
    let calls: Vec<JoinHandle<String>> = vec![
        tokio::spawn(fry("toast")),
        tokio::spawn(boil("egg")),
    ];
    for call in calls {
        println!("main got {}", call.await.unwrap());
    }
    // 3. A stream of values
    let mut stream = spreads();
    while let Some(spread) = stream.next().await {
        println!("main got {spread}");
    }
}
