use std::time::Duration;
use tokio::{sync::watch, time::sleep};

type Kettle = watch::Sender<u32>;

async fn cook(name: &str, wanted: u32, kettle: Kettle) {
    println!("{name} starts");
    let mut water = kettle.subscribe();
    let reached = water.wait_for(|heat| *heat >= wanted);
    let heat = *reached.await.unwrap();
    println!("{name} continues at {heat}");
}

fn warm(kettle: &Kettle, heat: u32) {
    println!("kettle at {heat}");
    kettle.send_replace(heat);
}

#[tokio::main]
async fn main() {
    // 1. Two wait for the water
    let kettle = Kettle::new(20);
    let tea = cook("tea", 80, kettle.clone());
    let tea = tokio::spawn(tea);
    sleep(Duration::from_millis(100)).await;
    let pasta = cook("pasta", 100, kettle.clone());
    let pasta = tokio::spawn(pasta);
    sleep(Duration::from_millis(100)).await;

    // 2. Hot enough for the tea
    warm(&kettle, 80);
    sleep(Duration::from_millis(100)).await;

    // 3. Hot enough for the pasta
    warm(&kettle, 100);
    tokio::try_join!(tea, pasta).unwrap();
}
