func save() async throws {
    print("save starts")
    try await Task.sleep(for: .milliseconds(300))
    print("save done")
}

func order() async throws {
    print("order starts")
    try await Task { try await save() }.value
    if Task.isCancelled {
        print("order cancelled")
        throw CancellationError()
    }
}

@main struct Main {
    static func main() async throws {
        // 1. The order starts a save
        let task = Task { try await order() }
        try await Task.sleep(for: .milliseconds(100))
        // 2. Cancel the order: the save comes first
        print("main cancels order")
        task.cancel()
        do { try await task.value } catch {
            print("main caught order cancelled")
        }
    }
}
