@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
    return name.uppercased()
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. One after the other
        _ = try await make("tea", 300)
        _ = try await make("toast", 200)

        // 2. Both at the same time
        async let toast = make("toast", 200)
        let both = try await (make("tea", 300), toast)

        // 3. Results in call order
        print("main got \(both.0), \(both.1)")
    }
}
