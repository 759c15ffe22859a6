struct Kitchen {
    oven: String,
}

impl From<&str> for Kitchen {
    async fn from(name: &str) -> Self {
        let oven = name.to_uppercase();
        Kitchen { oven }
    }
}

#[tokio::main]
async fn main() {
    let kitchen = Kitchen::from("oven");
    println!("main got {}", kitchen.oven);
}
