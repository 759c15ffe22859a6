struct Broken: Error {}

@MainActor func heat(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if name == "stove" { throw Broken() }
    print("\(name) hot")
    return name.uppercased()
}

struct Kitchen {
    let source: String

    @MainActor
    init(_ name: String, _ ms: Int) async throws {
        source = try await heat(name, ms)
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Create an object with await
        let only = try await Kitchen("oven", 200)
        print("main got \(only.source)")
        // 2. Two at the same time
        async let small = Kitchen("grill", 200)
        let big = try await Kitchen("oven", 100)
        print("main got \(big.source), "
            + "\(try await small.source)")
        // 3. The creation fails
        do {
            _ = try await Kitchen("stove", 100)
        } catch is Broken {
            print("main caught stove broken")
        }
    }
}
