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
        var meal: [String] = []
        // 1. Start a task in a group
        try await withThrowingTaskGroup { group in
            group.addTask { try await make("tea", 300) }
            try await Task.sleep(for: .milliseconds(100))
            // 2. Start another while it runs
            group.addTask { try await make("toast", 300) }
            for try await dish in group { meal += [dish] }
        }

        // 3. The group has waited for both
        print("main got", meal.joined(separator: ", "))
    }
}
