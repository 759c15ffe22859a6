@main struct Main {
    static func main() async throws {
        let order = Task {
            try? await Task.sleep(for: .seconds(5))
            print("order paid")
        }
        try await Task.sleep(for: .milliseconds(200))
        print("main cancels order")
        order.cancel()
        print("main got \(await order.result)")
    }
}
