enum Burnt: Error { case toast }

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
    try await Task.sleep(for: .seconds(0.2))
    print("toast burnt")
    throw Burnt.toast
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The toast burns early
        do {
            try await withThrowingTaskGroup { group in
                group.addImmediateTask { @MainActor in
                    try await makeTea()
                }
                group.addImmediateTask { @MainActor in
                    try await makeToast()
                }
                for try await _ in group {}
            }
        } catch let error as Burnt {
            // 2. What reaches main
            print("main caught \(error) burnt")
        }
    }
}
