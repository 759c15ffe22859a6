final class Cup: Sendable {}

func makeTea(_ cup: Cup) async {
    print("tea starts")
    defer { print("tea gone") }  // never printed
    await withUnsafeContinuation {
        // nobody keeps it, so nobody resumes it
        (_: UnsafeContinuation<Void, Never>) in
    }
    withExtendedLifetime(cup) {}
}

func start() -> Cup {
    let cup = Cup()
    Task { await makeTea(cup) }
    return cup
}

@main struct Main {
    static func main() async throws {
        weak var tea: Cup?

        // 1. Nobody can wake the tea
        tea = start()
        try await Task.sleep(for: .milliseconds(200))

        // 2. Collect garbage, and look
        let state = tea == nil ? "freed" : "alive"
        print("main finds tea \(state)")
        try await Task.sleep(for: .milliseconds(200))

        // 3. End the program
        print("main ends")
    }
}
