use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::{join, sync::OnceCell, time::sleep};

type Heat = Result<&'static str, &'static str>;

#[derive(Default)]
struct Oven {
    gas: AtomicBool,
    cell: OnceCell<&'static str>,
}

impl Oven {
    async fn get(&self) -> Heat {
        let heat = || self.heat();
        self.cell.get_or_try_init(heat).await.copied()
    }

    async fn heat(&self) -> Heat {
        println!("oven starts");
        sleep(Duration::from_millis(200)).await;
        if !self.gas.load(Ordering::Relaxed) {
            println!("oven fails");
            return Err("no gas");
        }
        println!("oven hot");
        Ok("OVEN")
    }
}

async fn ask(oven: &Oven) -> &'static str {
    oven.get().await.unwrap_or_else(|error| error)
}

#[tokio::main]
async fn main() {
    // 1. Two callers, and no gas
    let oven = Oven::default();
    let (a, b) = join!(ask(&oven), ask(&oven));
    println!("main got {a}, {b}");
    // 2. The gas is on
    oven.gas.store(true, Ordering::Relaxed);
    let (a, b) = join!(ask(&oven), ask(&oven));
    println!("main got {a}, {b}");
}
