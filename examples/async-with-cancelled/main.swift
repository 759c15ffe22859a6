nonisolated(nonsending) func withOven(
    _ body: () async throws -> Void
) async throws {
    print("oven starts")
    try await Task.sleep(for: .seconds(0.1))
    var failure: (any Error)?
    do { try await body() } catch { failure = error }
    // Its own task: this one is cancelled
    await Task {
        try? await Task.sleep(for: .seconds(0.2))
        print("oven off")
    }.value
    if let failure { throw failure }
}

func bake() async throws {
    try await withOven {
        print("cake starts")
        try await Task.sleep(for: .seconds(5))
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Use the oven
        let cake = Task { try await bake() }
        try await Task.sleep(for: .seconds(0.3))

        // 2. Cancel the body
        print("main cancels cake")
        cake.cancel()
        do { try await cake.value } catch {
            print("main sees cake cancelled")
        }
    }
}
