struct DiskFull: Error {}

func save() async throws {
    print("save starts")
    try await Task.sleep(for: .milliseconds(300))
    print("save fails")
    throw DiskFull()
}

func order() async throws {
    let (wait, end) = AsyncStream.makeStream(of: Void.self)
    let saving = Task {
        defer { end.finish() }
        try await save()
    }
    for await _ in wait {}  // ends when cancelled, too
    try Task.checkCancellation()
    try await saving.value
}

@main struct Main {
    static func main() async throws {
        // 1. Cancel the order, not its save
        let task = Task { try await order() }
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        do { try await task.value } catch {
            print("main caught order cancelled")
        }
        // 2. The save fails later
        try await Task.sleep(for: .milliseconds(500))
        print("main ends")
    }
}
