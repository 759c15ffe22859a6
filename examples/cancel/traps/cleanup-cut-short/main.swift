@main struct Main {
    static func main() async throws {
        let tea = Task {
            do {
                try await Task.sleep(for: .seconds(5))
            } catch {
                try await Task.sleep(for: .seconds(0.2))
                print("cup rinsed")
            }
        }
        try await Task.sleep(for: .milliseconds(100))
        tea.cancel()
        _ = await tea.result
        print("main uses the dirty cup")
    }
}
