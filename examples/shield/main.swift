@MainActor var saves: [Task<Void, Never>] = []

@MainActor func save() async {
    print("save starts")
    try? await Task.sleep(for: .milliseconds(300))
    print("save done")
}

func shield(_ task: Task<Void, Never>) async throws {
    let (wait, end) = AsyncStream.makeStream(of: Void.self)
    Task {
        await task.value
        end.finish()
    }
    for await _ in wait {}  // ends when cancelled, too
    try Task.checkCancellation()
}

@MainActor func order() async throws {
    print("order starts")
    let saving = Task { await save() }
    saves.append(saving)
    do { try await shield(saving) } catch {
        print("order cancelled")
        throw error
    }
}

@main struct Main {
    static func main() async throws {
        // 1. The order starts a shielded save
        let task = Task { try await order() }
        try await Task.sleep(for: .milliseconds(100))
        // 2. Cancel the order
        print("main cancels order")
        task.cancel()
        do { try await task.value } catch {
            print("main caught order cancelled")
        }
        // 3. The save continues
        for save in saves { await save.value }
        print("main ends")
    }
}
