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

func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
    return name.uppercased()
}

@main struct Main {
    static func main() async throws {
        // 1. Ready in time
        let limit = Duration.milliseconds(300)
        let tea = try await withTimeout(limit) {
            try await make("tea", 100)
        }
        print("main got \(tea)")

        // 2. Too late
        do {
            let toast = try await withTimeout(limit) {
                try await make("toast", 600)
            }
            print("main got \(toast)")
        } catch is TimedOut {
            print("main gave up on toast")
        }

        // 3. See whether the toast continues
        try await Task.sleep(for: .milliseconds(400))
        print("main waited, no toast")
    }
}
