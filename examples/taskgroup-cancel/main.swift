@MainActor func make(
    _ name: String, _ ms: Int
) async throws {
    print("\(name) starts")
    var end = "cancelled"
    defer { print("\(name) \(end)") }
    try await Task.sleep(for: .milliseconds(ms))
    end = "ready"
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Start two in a group
        try await withThrowingTaskGroup { group in
            group.addImmediateTask { @MainActor in
                try await make("tea", 5000)
            }
            group.addImmediateTask { @MainActor in
                try await make("toast", 100)
            }
            try await Task.sleep(for: .seconds(0.2))

            // 2. End the group early
            print("main ends the group")
            group.cancelAll()
        }

        // 3. Continue without an error
        print("main continues")
    }
}
