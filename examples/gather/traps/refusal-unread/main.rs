use tokio::{spawn, try_join};

async fn pay(guest: &str) -> Result<(), String> {
    if guest == "bob" {
        return Err("card refused".into());
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    let ann = spawn(pay("ann"));
    let bob = spawn(pay("bob"));
    match try_join!(ann, bob) {
        Ok(_) => println!("main thanks ann and bob"),
        Err(error) => println!("main caught {error}"),
    }
}
