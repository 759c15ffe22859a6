struct Burnt: Error, CustomStringConvertible {
    let description: String
}

nonisolated(nonsending) func withOrder<T>(
    _ body: () async throws -> T
) async throws -> T {
    print("order starts")
    try await Task.sleep(for: .seconds(0.1))
    do {
        let result = try await body()
        try await Task.sleep(for: .seconds(0.1))
        print("order committed")
        return result
    } catch {
        // Its own task: this one may be cancelled
        await Task {
            try? await Task.sleep(for: .seconds(0.1))
            print("order rolled back")
        }.value
        throw error
    }
}

@main struct Main {
    static func main() async throws {
        // 1. The body succeeds
        try await withOrder {
            print("main adds tea")
        }
        // 2. The body fails
        do {
            try await withOrder {
                print("main adds toast")
                throw Burnt(description: "toast burnt")
            }
        } catch {
            print("main caught \(error)")
        }
    }
}
