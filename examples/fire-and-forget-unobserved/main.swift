struct Lost: Error {}

func send(_ name: String) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(100))
    print("\(name) fails")
    throw Lost()
}

@main struct Main {
    static func main() async throws {
        // 1. A task fails, and nobody awaits it
        Task { try await send("parcel") }
        try await Task.sleep(for: .milliseconds(300))
        // 2. Continue
        print("main continues")
    }
}
