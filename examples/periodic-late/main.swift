func tickEvery(
    _ period: Duration, skip: Bool
) async throws {
    var due = ContinuousClock.now
    for run in 1...4 {
        let passed = Int((.now - due) / period)
        due += period * max(1, skip ? passed : 1)
        try await Task.sleep(until: due)
        print("tick \(run)")
        if run == 1 {
            try await Task.sleep(for: .milliseconds(250))
        }
    }
}

@main struct Main {
    static func main() async throws {
        let period = Duration.milliseconds(100)

        // 1. The first run takes 250 ms
        try await tickEvery(period, skip: false)

        // 2. Leave out what was missed
        try await tickEvery(period, skip: true)
    }
}
