func make(
    _ name: String, _ time: Duration
) async throws -> String {
    print("\(name) starts")
    defer { print("\(name) cleans up") }
    try await Task.sleep(for: time)
    print("\(name) ready")
    return name.uppercased()
}

@main struct Main {
    static func main() async throws {
        // 1. Start the tea
        let tea = Task {
            try await make("tea", .seconds(5))
        }
        try await Task.sleep(for: .milliseconds(200))

        // 2. Cancel it while it sleeps
        print("main cancels tea")
        tea.cancel()
        do {
            _ = try await tea.value
        } catch is CancellationError {
            print("main caught tea cancelled")
        }

        // 3. Cancel the toast after it is ready
        let toast = Task {
            try await make("toast", .milliseconds(100))
        }
        try await Task.sleep(for: .milliseconds(300))
        print("main cancels toast")
        toast.cancel()
        print("main got \(try await toast.value)")
    }
}
