func makeTea() async throws {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(100))
    print("tea ready")
}

func runEvery(
    _ period: Duration,
    _ work: @Sendable () async throws -> Void
) async throws {
    var due = ContinuousClock.now
    while true {
        due += period
        try await Task.sleep(until: due)
        try await work()
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Make tea every 250 ms
        print("clock starts")
        let clock = Task {
            try await runEvery(.milliseconds(250), makeTea)
        }
        try await Task.sleep(for: .milliseconds(700))

        // 2. Stop the clock
        clock.cancel()
        do {
            try await clock.value
        } catch is CancellationError {
            print("clock stops")
        }
    }
}
