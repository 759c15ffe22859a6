use futures::{FutureExt, Stream, StreamExt};
use futures::{future::BoxFuture, ready};
use std::collections::VecDeque;
use std::{pin::Pin, task::*, time::Duration};
use tokio::time::sleep;

async fn make(item: &str) -> &str {
    println!("{item} starts");
    sleep(Duration::from_millis(100)).await;
    println!("{item} ready");
    item
}

struct Kitchen(VecDeque<BoxFuture<'static, &'static str>>);

impl Stream for Kitchen {
    type Item = &'static str;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context,
    ) -> Poll<Option<Self::Item>> {
        let Some(making) = self.0.front_mut() else {
            return Poll::Ready(None);
        };
        let item = ready!(making.poll_unpin(cx));
        self.0.pop_front();
        Poll::Ready(Some(item))
    }
}

fn kitchen() -> Kitchen {
    let rest = ["tea", "toast"].map(|it| make(it).boxed());
    Kitchen(rest.into())
}

#[tokio::main]
async fn main() {
    // 1. Ask by hand
    let mut items = kitchen();
    println!("main got {}", items.next().await.unwrap());
    println!("main got {}", items.next().await.unwrap());

    // 2. The end signal
    if items.next().await.is_none() {
        println!("main got the end");
    }

    // 3. The loop does the same
    let mut items = kitchen();
    while let Some(item) = items.next().await {
        println!("main got {item}");
    }
}
