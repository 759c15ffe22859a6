@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
    return name.uppercased()
}

let menu = [("tea", 600), ("toast", 200), ("egg", 400)]

@main @MainActor struct Main {
    static func main() async throws {
        var meal: [String] = []

        // 1. Take each result when it is ready
        try await withThrowingTaskGroup { group in
            for (name, ms) in menu {
                group.addImmediateTask { @MainActor in
                    try await make(name, ms)
                }
            }
            for try await dish in group {
                print("main takes \(dish)")
                meal += [dish]
            }
        }

        // 2. The order in which they ended
        print("main got", meal.joined(separator: ", "))
    }
}
