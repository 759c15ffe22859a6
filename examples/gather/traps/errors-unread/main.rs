use futures::future::join_all;

async fn save(dish: &str) -> Result<(), String> {
    if dish == "toast" {
        return Err("toast burnt".into());
    }
    println!("{dish} saved");
    Ok(())
}

#[tokio::main]
async fn main() {
    join_all(["tea", "toast", "egg"].map(save)).await;
    println!("main saved the whole menu");
}
