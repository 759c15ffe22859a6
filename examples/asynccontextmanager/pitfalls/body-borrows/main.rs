type Tab = Vec<&'static str>;

async fn with_tab<F: Future>(
    body: impl FnOnce(&mut Tab) -> F,
) -> F::Output {
    let mut tab = vec![];
    body(&mut tab).await
}

#[tokio::main]
async fn main() {
    with_tab(|tab| async { tab.push("tea") }).await;
}
