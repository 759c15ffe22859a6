struct TimedOut: Error {}

func withTimeout<T: Sendable>(
    _ limit: Duration,
    _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
    try await withThrowingTaskGroup { group in
        group.addTask { try await work() }
        group.addTask {
            try await Task.sleep(for: limit)
            throw TimedOut()
        }
        defer { group.cancelAll() }
        return try await group.next()!
    }
}

func make(_ name: String) async throws -> String {
    // 1. Give the tea 500 ms
    print("\(name) starts")
    do {
        try await Task.sleep(for: .seconds(5))
        return name.uppercased()
    } catch {
        print("\(name) washes up")
        // Only a new task can still sleep.
        await Task {
            try? await Task.sleep(for: .seconds(0.5))
        }.value
        print("\(name) is clean")
        throw error
    }
}

@main struct Main {
    static func main() async throws {
        let start = ContinuousClock.now
        let limit = Duration.seconds(0.5)
        do {
            let tea = try await withTimeout(limit) {
                try await make("tea")
            }
            print("main got \(tea)")
        } catch is TimedOut {
            print("main gave up on tea")
        }

        // 2. See how long that took
        let time = ContinuousClock.now - start
        let halves = Int(time / .seconds(0.5) + 0.5)
        print("main waited \(halves * 500) ms")
    }
}
