async fn pour(cups: &mut u32) {
    *cups += 1;
}

#[tokio::main]
async fn main() {
    let mut cups = 0;
    tokio::join!(pour(&mut cups), pour(&mut cups));
    println!("main counts {cups}");
}
