@main struct Main {
    static func main() async throws {
        let items = AsyncStream<String> { orders in
            orders.yield("tea")
        }
        let loop = Task {
            for await item in items {
                print("main got \(item)")
            }
        }
        try await Task.sleep(for: .seconds(1))
        print("main still waits for the end")
        loop.cancel()
    }
}
