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
    let (ann, bob) = try_join!(ann, bob).unwrap();
    match ann.and(bob) {
        Ok(_) => println!("main thanks ann and bob"),
        Err(error) => println!("main caught {error}"),
    }
}
