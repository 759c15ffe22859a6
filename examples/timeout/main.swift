struct TimedOut: Error {}

func withTimeout<T: Sendable>(
    _ limit: Duration,
    _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
    try await withThrowingTaskGroup(
        of: T.self
    ) { group in
        defer { group.cancelAll() }
        group.addTask {
            try await Task.sleep(for: limit)
            throw TimedOut()
        }
        group.addTask { try await work() }
        return try await group.next()!
    }
}

func make(
    _ name: String, _ time: Duration
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: time)
    print("\(name) ready")
    return name.uppercased()
}

@main struct Main {
    static func main() async throws {
        // 1. Ready in time
        let limit = Duration.seconds(0.2)
        let tea = try await withTimeout(limit) {
            try await make("tea", .seconds(0.1))
        }
        print("main got \(tea)")

        // 2. Too late
        do {
            let toast = try await withTimeout(limit) {
                try await make("toast", .seconds(0.4))
            }
            print("main got \(toast)")
        } catch is TimedOut {
            print("main gave up on toast")
        }

        // 3. See whether the toast goes on
        try await Task.sleep(for: .seconds(0.4))
        print("main waited, no toast")
    }
}
