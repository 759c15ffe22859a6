@MainActor
func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

@main
@MainActor
struct Main {
    static func main() async throws {
        // 1. Call it, drop what it returns
        print("main calls tea")
        async let _ = make("tea")  // no plain call here
        print("main continues")

        // 2. Wait for 400 ms
        try await Task.sleep(for: .milliseconds(400))
        print("main ends")
    }
}
