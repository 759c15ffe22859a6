func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

@main
struct Main {
    static func main() async throws {
        // 1. Await it
        async let tea = make("tea")
        print("main got \(try await tea)")

        // 2. Await it again
        print("main got \(try await tea)")
    }
}
