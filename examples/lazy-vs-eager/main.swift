@MainActor
func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(300))
    print("\(name) ready")
    return name.uppercased()
}

@main
@MainActor
struct Main {
    static func main() async throws {
        // 1. Call it
        print("main calls tea")
        async let tea = make("tea")
        print("main continues")

        // 2. Do something else
        try await Task.sleep(for: .milliseconds(200))
        print("main laid the table")

        // 3. Await it
        print("main got \(try await tea)")
    }
}
