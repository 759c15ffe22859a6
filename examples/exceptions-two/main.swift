enum Failed: Error { case burnt, spilt }

@MainActor func makeTea() async throws {
    print("tea starts")
    do {
        try await Task.sleep(for: .seconds(5))
    } catch {
        // Only a new task can still sleep.
        await Task {
            try? await Task.sleep(for: .seconds(0.1))
        }.value
        print("tea spilt")
        throw Failed.spilt
    }
}

@MainActor func makeToast() async throws {
    print("toast starts")
    try await Task.sleep(for: .seconds(0.2))
    print("toast burnt")
    throw Failed.burnt
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. The toast fails, then the tea
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
        } catch Failed.burnt {
            // 2. What reaches main
            print("main caught toast burnt")
        } catch Failed.spilt {
            print("main caught tea spilt")
        }
    }
}
