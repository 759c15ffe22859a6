func ring() async throws {
    try await Task.sleep(for: .milliseconds(100))
    print("bell rings")
}

@main
struct Main {
    static func main() async throws {
        // 1. While main sleeps, the bell rings
        print("tea starts")
        async let bell: Void = ring()
        try await Task.sleep(for: .milliseconds(300))
        print("tea ready")
        try await bell

        // 2. The same sleep, written another way
        print("cake starts")
        try await Task.sleep(nanoseconds: 300_000_000)
        print("cake ready")
    }
}
