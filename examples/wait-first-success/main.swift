struct Burnt: Error {}
struct AllFailed: Error { let errors: [any Error] }

@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if name != "tea" {
        print("\(name) burnt")
        throw Burnt()
    }
    print("\(name) ready")
    return name.uppercased()
}

@MainActor func firstSuccess<T: Sendable>(
    _ calls: (@MainActor () async throws -> T)...
) async throws -> T {
    try await withThrowingTaskGroup { group in
        for call in calls {
            group.addImmediateTask(operation: call)
        }
        defer { group.cancelAll() }
        var errors: [any Error] = []
        for _ in calls {
            do { return try await group.next()! }
            catch { errors.append(error) }
            try Task.checkCancellation()
        }
        throw AllFailed(errors: errors)
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The first that succeeds
        let first = try await firstSuccess(
            { try await make("toast", 100) },
            { try await make("tea", 200) })
        print("main got \(first)")

        // 2. All fail
        do {
            _ = try await firstSuccess(
                { try await make("toast", 100) },
                { try await make("jam", 200) })
        } catch let failed as AllFailed {
            let count = failed.errors.count
            print("main caught \(count) errors")
        }
    }
}
