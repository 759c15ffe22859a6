struct Broken: Error {}
struct TimedOut: Error {}

func make(_ ms: Int) async throws {
    try await Task.sleep(for: .milliseconds(ms))
    throw Broken()
}

func withTimeout(
    _ work: @escaping @Sendable () async throws -> Void
) async throws {
    try await withThrowingTaskGroup { group in
        group.addTask { try await work() }
        group.addTask {
            try await Task.sleep(for: .milliseconds(300))
            throw TimedOut()
        }
        defer { group.cancelAll() }
        try await group.next()
    }
}

func serve(_ name: String, _ ms: Int) async throws {
    print("\(name) starts")
    do {
        try await withTimeout { try await make(ms) }
    } catch let error as CancellationError {
        print("\(name) cancelled")
        throw error
    } catch is TimedOut {
        print("\(name) gives up")
    } catch { print("\(name) broken") }
}

@main struct Main {
    static func main() async throws {
        // 1. Main cancels the tea
        let tea = Task { try await serve("tea", 5000) }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels tea")
        tea.cancel()
        _ = await tea.result

        // 2. The toast reaches its limit
        try await serve("toast", 5000)

        // 3. The egg fails
        try await serve("egg", 100)
    }
}
