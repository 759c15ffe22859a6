struct Burnt: Error {}
func makeCake() throws { throw Burnt() }

func stop() async {
    try? await Task.sleep(for: .milliseconds(100))
    print("oven off")
}

func bake() async throws {
    print("oven on")
    defer { Task { await stop() } }
    try makeCake()
}

@main struct Main {
    static func main() async {
        do { try await bake() }
        catch { print("main caught \(error)") }
    }
}
