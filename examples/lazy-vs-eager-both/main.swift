func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(300))
    print("\(name) ready")
    return name.uppercased()
}

@main
struct Main {
    static func main() async throws {
        // 1. Call tea
        async let tea = make("tea")
        try await Task.sleep(for: .milliseconds(100))

        // 2. Call toast
        async let toast = make("toast")
        try await Task.sleep(for: .milliseconds(100))
        print("main called both")

        // 3. Await both
        print("main got \(try await "\(tea), \(toast)")")
    }
}
