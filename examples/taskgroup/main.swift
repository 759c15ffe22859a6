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
        // 1. Start two in a group
        var meal: [String] = []
        try await withThrowingTaskGroup { group in
            group.addImmediateTask { @MainActor in
                try await make("tea", 200)
            }
            group.addImmediateTask { @MainActor in
                try await make("toast", 300)
            }

            // 2. Start a third while they run
            try await Task.sleep(for: .milliseconds(100))
            group.addImmediateTask { @MainActor in
                try await make("egg", 300)
            }
            for try await dish in group { meal += [dish] }
        }

        // 3. The group has waited for all three
        print("main got", meal.joined(separator: ", "))
    }
}
