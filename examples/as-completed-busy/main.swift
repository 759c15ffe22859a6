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
        // 1. Eat while the tea is made
        try await withThrowingTaskGroup { group in
            group.addImmediateTask { @MainActor in
                try await make("tea", 400)
            }
            group.addImmediateTask { @MainActor in
                try await make("toast", 100)
            }
            for try await dish in group {
                print("main takes \(dish)")
                try await Task.sleep(for: .seconds(0.4))
                print("main ate \(dish)")
            }
        }

        // 2. Nothing is left
        print("main goes home")
    }
}
