@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    var end = "cancelled"
    defer { print("\(name) \(end)") }
    try await Task.sleep(for: .milliseconds(ms))
    end = "ready"
    return name.uppercased()
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Start both, keep the first
        let first = try await withThrowingTaskGroup {
            group in
            group.addImmediateTask { @MainActor in
                try await make("tea", 400)
            }
            group.addImmediateTask { @MainActor in
                try await make("toast", 200)
            }
            defer { group.cancelAll() }
            return try await group.next()!
        }

        // 2. Use what came first
        print("main got \(first)")
    }
}
