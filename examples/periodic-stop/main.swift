func makeTea() async throws {
    print("tea starts")
    do {
        try await Task.sleep(for: .milliseconds(200))
    } catch {
        print("tea cancelled")
        throw error
    }
    print("tea ready")
}

func runEvery(
    _ period: Duration,
    _ work: @Sendable () async throws -> Void
) async throws {
    var due = ContinuousClock.now
    while true {
        try await work()
        due += period
        try await Task.sleep(until: due)
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Let the run finish
        var clock = Task {
            try await runEvery(.milliseconds(100)) {
                try await Task { try await makeTea() }.value
            }
        }
        try await Task.sleep(for: .milliseconds(100))
        print("main asks the clock to stop")
        clock.cancel()
        _ = await clock.result
        print("clock stops")

        // 2. Cut the run off
        clock = Task {
            try await runEvery(.milliseconds(100), makeTea)
        }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels the clock")
        clock.cancel()
        _ = await clock.result
    }
}
