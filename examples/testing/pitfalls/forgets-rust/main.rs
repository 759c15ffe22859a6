async fn make(name: &str) -> String {
    name.to_uppercase()
}

async fn expect_tea(name: &str) {
    assert_eq!(make(name).await, "TEA");
}

// In a test file: #[tokio::test]
#[tokio::main]
async fn main() {
    expect_tea("coffee");
    println!("test passes");
}
