@main struct Main {
    static func main() async throws {
        let order = Task {
            let tea = Task {
                try await Task.sleep(for: .milliseconds(300))
                print("tea ready, nobody awaits it")
            }
            try await tea.value
        }
        try await Task.sleep(for: .milliseconds(100))
        order.cancel()
        print("main cancelled the order")
        _ = await order.result
    }
}
