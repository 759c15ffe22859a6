import Foundation

struct TimedOut: Error {}

typealias Work = @Sendable () async throws -> String

func withTimeout(
    _ limit: Duration, _ work: @escaping Work
) async throws -> String {
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

@Sendable func makeToast() async -> String {
    print("toast starts")
    usleep(600_000)
    print("toast ready")
    return "TOAST"
}

@Sendable func makeTea() async throws -> String {
    print("tea starts")
    for part in 1...3 {
        usleep(300_000)
        print("tea slice \(part)")
        try await Task.sleep(for: .milliseconds(10))
    }
    return "TEA"
}

@main struct Main {
    static func main() async throws {
        // 1. Block the thread under a limit
        let limit = Duration.milliseconds(450)
        do {
            let toast = try await withTimeout(
                limit, makeToast)
            print("main got \(toast)")
        } catch is TimedOut {
            print("main gave up on toast")
        }

        // 2. Pause between short slices
        do {
            let tea = try await withTimeout(
                limit, makeTea)
            print("main got \(tea)")
        } catch is TimedOut {
            print("main gave up on tea")
        }
    }
}
