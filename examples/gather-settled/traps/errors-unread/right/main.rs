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
    let saved = join_all(menu.map(save)).await;
    match saved.into_iter().collect::<Result<(), _>>() {
        Ok(()) => println!("main saved the whole menu"),
        Err(error) => println!("main caught {error}"),
    }
}
