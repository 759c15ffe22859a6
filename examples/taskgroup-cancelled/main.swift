@MainActor func makeTea() async throws {
    print("tea starts")
    do {
        try await Task.sleep(for: .seconds(5))
    } catch {
        print("tea cancelled")
        // Only a new task can still sleep.
        await Task {
            try? await Task.sleep(for: .seconds(0.2))
        }.value
        print("tea is clean")
        throw error
    }
}

@MainActor func makeToast() async throws {
    print("toast starts")
    try await Task.sleep(for: .seconds(0.1))
    print("toast ready")
}

@MainActor func makeBreakfast() async throws {
    try await withThrowingTaskGroup { group in
        group.addImmediateTask(operation: makeTea)
        group.addImmediateTask(operation: makeToast)
        for try await _ in group {}
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. A task runs the group
        let breakfast = Task { try await makeBreakfast() }
        try await Task.sleep(for: .seconds(0.4))

        // 2. Cancel that task
        print("main cancels breakfast")
        breakfast.cancel()
        try await Task.sleep(for: .seconds(0.1))

        // 3. Await it
        do { try await breakfast.value } catch {
            print("main caught breakfast cancelled")
        }
    }
}
