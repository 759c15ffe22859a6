@MainActor var coins = 0

@MainActor func repay() async throws {
    try await Task {
        try await Task.sleep(for: .milliseconds(200))
        coins += 5
    }.value
}

@main struct Main {
    static func main() async throws {
        let order = Task {
            do { try await Task.sleep(for: .seconds(5)) }
            catch { try await repay(); throw error }
        }
        try await Task.sleep(for: .milliseconds(100))
        order.cancel()
        print(await order.result, coins, "coins back")
    }
}
