@MainActor var coins = 0

@MainActor func repay() async throws {
    try await Task.sleep(for: .milliseconds(200))
    coins += 5
}

@MainActor func pay() async throws {
    do { try await Task.sleep(for: .seconds(5)) }
    catch { try await Task { try await repay() }.value }
}

@main struct Main {
    static func main() async throws {
        let order = Task { try await pay() }
        try await Task.sleep(for: .milliseconds(100))
        order.cancel()
        _ = await order.result
        print("ann has \(coins) coins back")
    }
}
