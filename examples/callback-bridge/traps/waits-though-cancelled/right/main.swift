@MainActor var door: CheckedContinuation<Void, Never>?
@MainActor func openDoor() { door.take()?.resume() }

@MainActor func visit() async {
    await withTaskCancellationHandler {
        await withCheckedContinuation { door = $0 }
    } onCancel: { Task { await openDoor() } }
    print("guest stops waiting")
}

@main @MainActor struct Main {
    static func main() async throws {
        let guest = Task { await visit() }
        try await Task.sleep(for: .milliseconds(100))
        guest.cancel()
        try await Task.sleep(for: .milliseconds(300))
        print("guest still waits: \(door != nil)")
    }
}
