func make(_ name: String) async -> String {
    try? await Task.sleep(for: .seconds(0.2))
    return name.uppercased()
}

@main
struct Main {
    static func main() async {
        // 1. What the call returns
        print("make itself is \(type(of: make))")

        // 2. What the await returns
        let cup = await make("tea")
        print("the await returns \(type(of: cup))")
    }
}
