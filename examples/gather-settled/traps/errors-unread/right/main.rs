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
    for saved in join_all(menu.map(save)).await {
        if let Err(error) = saved {
            return println!("main caught {error}");
        }
    }
    println!("main saved the whole menu");
}
