func make(_ name: String) async -> String {
    name.uppercased()
}

@main
struct Main {
    static func main() async {
        let cup: String? = nil
        let tea = await cup ?? make("tea")
        print("main got \(tea)")
    }
}
