@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
    return name.uppercased()
}

let menu = [("tea", 400), ("toast", 200), ("egg", 400)]

@main @MainActor struct Main {
    static func main() async throws {
        // 1. At most two at a time
        var meal = menu.map { _ in "" }
        try await withThrowingTaskGroup(
            of: (Int, String).self
        ) { group in
            for (i, (name, ms)) in menu.enumerated() {
                if i >= 2 {
                    let (j, dish) = try await group.next()!
                    meal[j] = dish
                }
                group.addImmediateTask { @MainActor in
                    (i, try await make(name, ms))
                }
            }
            for try await (i, dish) in group {
                meal[i] = dish
            }
        }

        // 2. The results
        print("main got", meal.joined(separator: ", "))
    }
}
