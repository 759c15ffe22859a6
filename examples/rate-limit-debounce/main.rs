use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

#[derive(Default)]
struct Search {
    pending: Option<JoinHandle<()>>,
}

impl Search {
    fn later(&mut self, text: &'static str) {
        let next = tokio::spawn(async move {
            sleep(Duration::from_millis(250)).await;
            println!("search for {text}");
        });
        if let Some(last) = self.pending.replace(next) {
            last.abort();
        }
    }
}

fn save(click: u32, next_save: &mut Instant) {
    if Instant::now() >= *next_save {
        let pause = Duration::from_millis(300);
        *next_save = Instant::now() + pause;
        println!("save {click}");
    }
}

#[tokio::main]
async fn main() {
    let mut search = Search::default();
    let mut next_save = Instant::now();

    // 1. Debounce: only the last call counts
    for text in ["t", "te", "tea"] {
        println!("main types {text}");
        search.later(text);
        sleep(Duration::from_millis(100)).await;
    }
    sleep(Duration::from_millis(200)).await;

    // 2. Throttle: drop calls that come early
    for (click, ms) in [(1, 100), (2, 300), (3, 0)] {
        println!("main clicks {click}");
        save(click, &mut next_save);
        sleep(Duration::from_millis(ms)).await;
    }
}
