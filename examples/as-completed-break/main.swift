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
        // 1. Leave the loop after the first
        try await withThrowingTaskGroup { group in
            group.addImmediateTask { @MainActor in
                try await make("tea", 600)
            }
            group.addImmediateTask { @MainActor in
                try await make("toast", 200)
            }
            for try await dish in group {
                print("main takes \(dish)")
                if dish == "TOAST" { break }
            }
        }
        print("main leaves the loop")

        // 2. Is the tea still being made?
        try await Task.sleep(for: .milliseconds(600))
        print("main goes home")
    }
}
