@MainActor func make(
    _ name: String, _ ms: Int
) async throws {
    print("\(name) starts")
    do {
        try await Task.sleep(for: .milliseconds(ms))
    } catch {
        await wash(name)
        throw error
    }
    await wash(name)
}

@MainActor func wash(_ name: String) async {
    let washing = Task {
        try? await Task.sleep(for: .milliseconds(200))
        print("\(name) is clean")
    }
    await washing.value
}

func ask(_ task: Task<Void, any Error>) -> String {
    "cancelled? \(task.isCancelled ? "yes" : "no")"
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Right after the request
        let tea = Task { try await make("tea", 500) }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels tea")
        tea.cancel()
        print("main asks tea: \(ask(tea))")

        // 2. When the task has ended
        _ = await tea.result
        print("main asks tea: \(ask(tea))")

        // 3. The request comes too late
        let toast = Task { try await make("toast", 100) }
        _ = await toast.result
        print("main cancels toast")
        toast.cancel()
        print("main asks toast: \(ask(toast))")
    }
}
