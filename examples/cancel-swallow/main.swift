func makeTea() async -> String {
    print("tea starts")
    do {
        try await Task.sleep(for: .seconds(5))
    } catch {
        print("tea caught by catch-all")
    }
    do {
        try await Task.sleep(for: .milliseconds(200))
        print("tea waits in full")
    } catch {
        print("tea is cut off again")
    }
    return "COLD TEA"
}

@main struct Main {
    static func main() async throws {
        // 1. Start a tea that swallows errors
        let tea = Task { await makeTea() }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Cancel it
        print("main cancels tea")
        tea.cancel()
        try await Task.sleep(for: .milliseconds(100))

        // 3. Await it
        print("main got \(await tea.value)")
    }
}
