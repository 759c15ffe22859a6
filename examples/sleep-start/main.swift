func ring() async throws {
    try await Task.sleep(for: .milliseconds(400))
    print("bell rings")
}

@main
struct Main {
    static func main() async throws {
        // 1. Call a sleep of 300 ms
        print("tea starts")
        async let bell: Void = ring()
        async let tea: Void = Task.sleep(
            for: .milliseconds(300))

        // 2. Do something else for 200 ms
        try await Task.sleep(for: .milliseconds(200))
        print("main continues")

        // 3. Await the sleep that was called first
        try await tea
        print("tea ready")
        try await bell
    }
}
