func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
    return name.uppercased()
}

@main struct Main {
    static func main() async throws {
        // 1. Start the tea, do not wait for it
        let task = Task { try await make("tea", 400) }
        try await Task.sleep(for: .milliseconds(100))
        print("main continues")

        // 2. Make toast meanwhile
        let toast = try await make("toast", 200)

        // 3. Wait for the tea
        let tea = try await task.value
        print("main got \(toast), \(tea)")
    }
}
