enum Burnt: Error { case toast }

@MainActor func makeTea() async throws {
    print("tea starts")
    var end = "cancelled"
    defer { print("tea \(end)") }
    try await Task.sleep(for: .milliseconds(400))
    end = "ready"
}

@MainActor func makeToast() async throws {
    print("toast starts")
    try await Task.sleep(for: .milliseconds(200))
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
            print("main caught \(error) burnt")
        }

        // 2. Is the tea still being made?
        try await Task.sleep(for: .milliseconds(300))
        print("main leaves")
    }
}
