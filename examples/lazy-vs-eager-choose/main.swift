func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
    return name.uppercased()
}

@main
struct Main {
    static func main() async throws {
        // 1. Start it now
        async let tea = make("tea", 300)
        try await Task.sleep(for: .milliseconds(200))
        print("main laid the table")
        print("main got \(try await tea)")

        // 2. Start it later
        let toast = { try await make("toast", 200) }
        try await Task.sleep(for: .milliseconds(200))
        print("main cut the bread")
        print("main got \(try await toast())")
    }
}
