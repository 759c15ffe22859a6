import Foundation

@MainActor var waits: [UUID: String] = [:]

@MainActor func track(
    _ text: String, _ work: () async throws -> Void
) async rethrows {
    let id = UUID()
    waits[id] = text
    defer { waits[id] = nil }
    try await work()
}

@MainActor func ask() {
    for text in waits.values.sorted() { print(text) }
}

@MainActor func brew() async {
    print("tea starts")
    let never = AsyncStream<Void> { _ in }
    await track("tea waits in boil") {
        for await _ in never {}  // nobody yields
    }
}

@MainActor func roast() async throws {
    print("toast starts")
    try await track("toast waits in roast") {
        try await Task.sleep(for: .milliseconds(400))
    }
    print("toast ready")
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Start two tasks
        Task.immediate { await brew() }
        let toast = Task.immediate { try await roast() }
        try await Task.sleep(for: .milliseconds(200))

        // 2. Ask what each of them waits for
        ask()
        try await toast.value

        // 3. Ask when the toast is ready
        ask()
        print("main gave up on tea")
    }
}
