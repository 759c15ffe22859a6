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
    let menu = ["tea", "toast", "egg"];
    join_all(menu.map(save)).await;
    println!("main saved the whole menu");
}
