func poll() async -> Int {
    var turns = 0
    while turns < 10_000 {
        turns += 1
        try? await Task.sleep(for: .milliseconds(100))
    }
    return turns
}

@main struct Main {
    static func main() async throws {
        let polling = Task { await poll() }
        try await Task.sleep(for: .milliseconds(250))
        print("main cancels the poll")
        polling.cancel()
        print("polled \(await polling.value) times")
    }
}
