enum Failure: Error { case burnt }

@MainActor func make(
    _ name: String, _ ms: Int
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    if name == "toast" {
        print("toast burnt")
        throw Failure.burnt
    }
    print("\(name) ready")
    return name.uppercased()
}

@MainActor final class Watch {
    let task: Task<String, any Error>
    var state = "running"

    init(_ name: String, _ ms: Int) {
        task = Task { try await make(name, ms) }
        Task {
            state = switch await task.result {
            case .success(let cup): "done: \(cup)"
            case .failure(let error): "failed: \(error)"
            }
        }
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Ask while they work
        let tea = Watch("tea", 200)
        let toast = Watch("toast", 300)
        let egg = Watch("egg", 900)
        try await Task.sleep(for: .milliseconds(100))
        print("main sees tea \(tea.state)")

        // 2. Ask when they have ended
        print("main cancels egg")
        egg.task.cancel()
        try await Task.sleep(for: .milliseconds(300))
        print("main sees tea \(tea.state)")
        print("main sees toast \(toast.state)")
        print("main sees egg \(egg.state)")
    }
}
