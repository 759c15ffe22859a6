struct Burnt: Error { let name: String }

func heat(_ name: String) async throws {
    try await Task.sleep(for: .milliseconds(300))
    print("\(name) burnt")
    throw Burnt(name: name)
}

func make(_ name: String) async throws {
    print("\(name) starts")
    do {
        try await heat(name)
    } catch let error as CancellationError {
        print("\(name) cleans up")
        throw error
    }
}

func report(
    _ name: String, _ task: Task<Void, any Error>
) async {
    switch await task.result {
    case .success: break
    case .failure(is CancellationError):
        print("main caught \(name) cancelled")
    case .failure:
        print("main logs \(name) burnt")
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Cancel the tea
        let tea = Task { try await make("tea") }
        try await Task.sleep(for: .milliseconds(200))
        print("main cancels tea")
        tea.cancel()
        await report("tea", tea)

        // 2. The toast fails
        let toast = Task { try await make("toast") }
        await report("toast", toast)
    }
}
