struct Burnt: Error {}

func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if name == "egg" { throw Burnt() }
    print("\(name) ready")
    return name.uppercased()
}

func ring() async throws {
    try await Task.sleep(for: .milliseconds(200))
    print("bell rings")
}

@main
struct Main {
    static func main() async throws {
        // 1. Only the caller waits
        async let bell: Void = ring()
        _ = try await make("tea", 400)
        try await bell

        // 2. One await after the other
        let toast = try await make("toast", 100)
        let jam = try await make("jam", 100)
        print("main got \(toast), \(jam)")

        // 3. An error reaches the caller
        do {
            _ = try await make("egg", 100)
        } catch is Burnt {
            print("main caught egg burnt")
        }
    }
}
