use std::time::Duration;
use tokio::{task::JoinHandle, time::sleep};

type Cup = Result<String, &'static str>;

async fn make(name: &'static str, ms: u64) -> Cup {
    if ms > 0 {
        sleep(Duration::from_millis(ms)).await;
    }
    if name == "toast" {
        return Err("toast burnt");
    }
    Ok(name.to_uppercase())
}

fn order(
    name: &'static str,
    ms: u64,
    done: impl FnOnce(Cup) + Send + 'static,
) -> JoinHandle<()> {
    tokio::spawn(async move {
        done(make(name, ms).await);
    })
}

fn serve(answer: Cup) {
    match answer {
        Ok(cup) => println!("guest got {cup}"),
        Err(error) => println!("guest caught {error}"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // 1. The callback gets a value or an error
    let tea = order("tea", 200, serve);
    let toast = order("toast", 300, serve);
    let _ = tokio::join!(tea, toast);

    // 2. The result is there already
    let water = order("water", 0, serve);
    println!("main continues");
    let _ = water.await;
}
