struct Machine(&'static str);

impl Drop for Machine {
    fn drop(&mut self) {
        println!("{} off", self.0);
    }
}

#[tokio::main]
async fn main() {
    let _mixer = Machine("mixer");
    let _oven = Machine("oven");
    let _list = vec![Machine("kettle"), Machine("lamp")];
    println!("main leaves");
}
