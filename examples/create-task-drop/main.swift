func make(_ name: String, _ ms: Int) async throws {
    print("\(name) starts")
    defer { print("\(name) cleared") }
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
}

@main struct Main {
    static func main() async throws {
        // 1. Drop the handle
        Task { try await make("tea", 200) }
        try await Task.sleep(for: .milliseconds(500))
        print("main continues")

        // 2. End main while a task runs
        Task { try await make("toast", 600) }
        try await Task.sleep(for: .milliseconds(100))
        print("main ends")
    }
}
