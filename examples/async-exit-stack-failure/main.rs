use std::{collections::HashMap, time::Duration};
use tokio::time::sleep;

type Ends = HashMap<&'static str, &'static str>;

async fn bake(ends: Ends) -> Result<(), Vec<String>> {
    let mut open = vec![];
    let mut errors = vec![];
    for name in ["mixer", "oven", "fan"] {
        println!("{name} starts");
        sleep(Duration::from_millis(100)).await;
        if ends.get(name) == Some(&"broken") {
            errors.push(format!("{name} broken"));
            break;
        }
        open.push(name);
    }
    while let Some(name) = open.pop() {
        sleep(Duration::from_millis(100)).await;
        let end = ends.get(name).unwrap_or(&"off");
        println!("{name} {end}");
        if *end == "stuck" {
            errors.push(format!("{name} stuck"));
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

#[tokio::main]
async fn main() {
    // 1. The third machine fails to open
    let ends = Ends::from([("fan", "broken")]);
    if let Err(errors) = bake(ends).await {
        println!("main caught {}", errors[0]);
    }
    // 2. The first and the last fail to close
    let ends = [("mixer", "stuck"), ("fan", "stuck")];
    if let Err(errors) = bake(Ends::from(ends)).await {
        println!("main caught {}", errors[0]);
        println!("main also got {}", errors[1]);
    }
}
