import Foundation

@MainActor func block() async {
    print("toast starts")
    usleep(300_000)  // blocks its thread
    print("toast ready")
}

@MainActor func suspend() async throws {
    print("toast starts")
    try await Task.sleep(for: .milliseconds(300))
    print("toast ready")
}

@MainActor var longest = Duration.zero

@MainActor func monitor() async throws {
    let clock = ContinuousClock()
    while true {
        let due = clock.now + .milliseconds(20)
        try await Task.sleep(until: due)
        longest = max(longest, clock.now - due)
    }
}

@MainActor func report() async throws {
    // lets the monitor measure
    try await Task.sleep(for: .milliseconds(50))
    let found = longest > .milliseconds(200)
    print("main finds \(found ? "a" : "no") delay")
    longest = .zero
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Turn the monitor on
        let watch = Task { try await monitor() }
        try await Task.sleep(for: .milliseconds(50))

        // 2. The toast blocks
        await block()
        try await report()

        // 3. The toast suspends
        try await suspend()
        try await report()
        watch.cancel()
    }
}
