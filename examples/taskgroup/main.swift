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
        let all = try await withThrowingTaskGroup { group in
            group.addImmediateTask { @MainActor in
                try await make("tea", 200)
            }
            group.addImmediateTask { @MainActor in
                try await make("toast", 300)
            }
            try await Task.sleep(for: .milliseconds(100))

            // 2. Start a third while they run
            group.addImmediateTask { @MainActor in
                try await make("egg", 300)
            }
            var meal: [String] = []
            for try await dish in group { meal += [dish] }
            return meal
        }

        // 3. The group has waited for all three
        print("main got", all.joined(separator: ", "))
    }
}
