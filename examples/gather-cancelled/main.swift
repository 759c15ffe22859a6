@MainActor func make(
    _ name: String, _ ms: Int
) async throws {
    print("\(name) starts")
    var end = "cancelled"
    defer { print("\(name) \(end)") }
    try await Task.sleep(for: .milliseconds(ms))
    end = "ready"
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Start the wait for both
        let both = Task {
            async let toast: Void = make("toast", 100)
            _ = try await (make("tea", 400), toast)
        }
        try await Task.sleep(for: .milliseconds(200))

        // 2. Cancel the wait
        print("main cancels")
        both.cancel()
        do {
            try await both.value
        } catch is CancellationError {
            print("main stops waiting")
        }

        // 3. Is the tea still being made?
        try await Task.sleep(for: .milliseconds(400))
        print("main leaves")
    }
}
