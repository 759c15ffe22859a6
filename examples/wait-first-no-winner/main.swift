struct Burnt: Error { let name: String }

@MainActor func make(
    _ name: String, _ ms: Int
) async throws {
    print("\(name) starts")
    var end = "cancelled"
    defer { print("\(name) \(end)") }
    try await Task.sleep(for: .milliseconds(ms))
    end = "burnt"
    throw Burnt(name: name)
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The first to end has failed
        do {
            try await withThrowingTaskGroup { group in
                group.addImmediateTask { @MainActor in
                    try await make("tea", 400)
                }
                group.addImmediateTask { @MainActor in
                    try await make("toast", 200)
                }
                try await group.next()
                print("main has a winner")
            }
        } catch let error as Burnt {
            print("main caught \(error.name) burnt")
        }

        // 2. Nothing to wait for
        await withTaskGroup(of: String.self) { group in
            let first = await group.next()
            print("main got \(first ?? "nothing")")
        }
    }
}
