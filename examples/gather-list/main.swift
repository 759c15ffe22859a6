@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
    return name.uppercased()
}

let menu = [("tea", 400), ("toast", 200), ("egg", 300)]

@main @MainActor struct Main {
    static func main() async throws {
        // 1. One call for each item of a list
        var meal = menu.map { _ in "" }
        try await withThrowingTaskGroup { group in
            for (i, (name, ms)) in menu.enumerated() {
                group.addImmediateTask { @MainActor in
                    (i, try await make(name, ms))
                }
            }
            for try await (i, dish) in group {
                meal[i] = dish
            }
        }

        // 2. Results in the order of the list
        print("main got", meal.joined(separator: ", "))

        // 3. An empty list
        meal = []
        await withTaskGroup(of: String.self) { group in
            for await dish in group { meal += [dish] }
        }
        print("main got \(meal.count) results")
    }
}
