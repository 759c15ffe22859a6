func make(_ name: String) async -> String {
    try? await Task.sleep(for: .seconds(0.2))
    return name.uppercased()
}

@main
struct Main {
    static func main() async {
        // 1. What the call gives
        print("make itself is \(type(of: make))")

        // 2. What the await gives
        let cup = await make("tea")
        print("the await gives \(type(of: cup))")
    }
}
