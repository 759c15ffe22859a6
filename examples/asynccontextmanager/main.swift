nonisolated(nonsending) func withTab<T>(
    _ body: (inout [String]) async throws -> T
) async throws -> T {
    print("tab starts")
    try await Task.sleep(for: .seconds(0.1))
    print("tab open")
    var orders: [String] = []
    let result: Result<T, any Error>
    do {
        result = .success(try await body(&orders))
    } catch {
        result = .failure(error)
    }
    // Its own task: cancelling cannot cut it short
    await Task { [orders] in
        try? await Task.sleep(for: .seconds(0.1))
        let all = orders.joined(separator: ", ")
        print("tab paid for \(all)")
    }.value
    return try result.get()
}

@main struct Main {
    static func main() async throws {
        // 1. Open the tab
        try await withTab { tab in
            // 2. Put orders on the tab
            print("main orders tea")
            tab.append("tea")
            try await Task.sleep(for: .seconds(0.1))
            print("main orders toast")
            tab.append("toast")
            try await Task.sleep(for: .seconds(0.1))
            // 3. Leave: the tab is paid
            print("main leaves")
        }
        print("main done")
    }
}
