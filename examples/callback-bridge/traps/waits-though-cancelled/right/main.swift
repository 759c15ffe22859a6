@MainActor var door: CheckedContinuation<Void, Error>?
@MainActor func leave() {
    door.take()?.resume(throwing: CancellationError())
}

@main @MainActor struct Main {
    static func main() async throws {
        let guest = Task {
            try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation {
                    door = $0
                }
            } onCancel: { Task { await leave() } }
        }
        guest.cancel()
        try await Task.sleep(for: .milliseconds(300))
        print("guest still waits: \(door != nil)")
    }
}
