struct Spilt: Error {}
struct TimedOut: Error {}

@Sendable func makeTea() async throws -> String {
    print("tea starts")
    try await Task.sleep(for: .milliseconds(100))
    print("tea spilt")
    throw Spilt()
}

func retry<T: Sendable>(
    _ work: @Sendable () async throws -> T
) async throws -> T {
    while true {
        try Task.checkCancellation()
        do { return try await work() } catch {
            try await Task.sleep(for: .milliseconds(200))
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Cancel during the pause
        let tea = Task { try await retry(makeTea) }
        try await Task.sleep(for: .milliseconds(200))
        print("main cancels")
        tea.cancel()
        if case .failure = await tea.result {
            print("main stops retrying")
        }

        // 2. A limit for all attempts
        await withThrowingTaskGroup { group in
            group.addTask { try await retry(makeTea) }
            group.addTask {
                try await Task.sleep(for: .seconds(0.5))
                throw TimedOut()
            }
            do {
                _ = try await group.next()
            } catch {
                print("main gave up on tea")
            }
            group.cancelAll()
        }
    }
}
