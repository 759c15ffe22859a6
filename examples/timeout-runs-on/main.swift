func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(500))
    print("\(name) ready")
    return name.uppercased()
}

func ends<T: Sendable>(
    _ task: Task<T, any Error>, within limit: Duration
) async -> Bool {
    let (first, port) = AsyncStream<Bool>.makeStream()
    Task {
        _ = await task.result
        port.yield(true)
    }
    let clock = Task {
        try await Task.sleep(for: limit)
        port.yield(false)
    }
    defer { clock.cancel() }
    let done = await first.first { @Sendable _ in true }
    return done ?? false
}

@main struct Main {
    static func main() async throws {
        // 1. Start the toast
        let toast = Task { try await make("toast") }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Wait for it, but not for long
        let limit = Duration.milliseconds(200)
        if await !ends(toast, within: limit) {
            print("main stops waiting")
        }

        // 3. Come back for it
        print("main got \(try await toast.value)")
    }
}
