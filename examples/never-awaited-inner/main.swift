@MainActor
func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

@MainActor
func breakfast() async throws -> Task<String, any Error> {
    try await Task.sleep(for: .milliseconds(100))
    return Task { try await make("tea") }
}

@main
@MainActor
struct Main {
    static func main() async throws {
        // 1. Await the outer call
        let order = try await breakfast()
        print("main got no tea yet")

        // 2. Await what it returned
        print("main got \(try await order.value)")
    }
}
