func bake() async throws {
    print("oven on")
    defer { print("oven off") }
    try await Task.sleep(for: .milliseconds(300))
    print("cake ready")
}

@main struct Main {
    static func main() async throws {
        let baking = Task { try await bake() }
        try await Task.sleep(for: .milliseconds(100))
        print("main lays the table")
        try await baking.value
    }
}
