struct Burnt: Error { let name: String }

@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if name == "toast" {
        print("\(name) burnt")
        throw Burnt(name: name)
    }
    print("\(name) ready")
    return name.uppercased()
}

let menu = [("tea", 600), ("toast", 200), ("egg", 400)]

@main @MainActor struct Main {
    static func main() async throws {
        var meal = menu.map { name, _ in "no \(name)" }

        // 1. Continue after a failure
        try await withThrowingTaskGroup { group in
            for (i, (name, ms)) in menu.enumerated() {
                group.addImmediateTask { @MainActor in
                    (i, try await make(name, ms))
                }
            }
            while let end = await group.nextResult() {
                do {
                    let (i, dish) = try end.get()
                    print("main takes \(dish)")
                    meal[i] = dish
                } catch let error as Burnt {
                    print("main caught \(error.name) burnt")
                }
            }
        }

        // 2. Put the results in order
        print("main got", meal.joined(separator: ", "))
    }
}
