@MainActor var due = ContinuousClock.now
@MainActor var last: Task<Void, any Error>?

@MainActor func take() async throws {
    let turn = Task { [last] in
        _ = await last?.result
        try await Task.sleep(until: due)
        due = .now + .milliseconds(300)
    }
    last = turn
    try await withTaskCancellationHandler {
        try await turn.value
    } onCancel: { turn.cancel() }
}

@MainActor func send(_ name: String) async throws {
    do {
        try await take()
    } catch {
        print("\(name) cancelled")
        throw error
    }
    print("\(name) sent")
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Three orders, one every 300 ms
        let tea = Task { try await send("tea") }
        let toast = Task { try await send("toast") }
        let egg = Task { try await send("egg") }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Cancel the second
        print("main cancels toast")
        toast.cancel()
        for order in [tea, toast, egg] {
            _ = await order.result
        }
    }
}
