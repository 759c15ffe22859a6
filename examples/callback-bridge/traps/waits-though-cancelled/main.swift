@MainActor var door: CheckedContinuation<Void, Error>?

@main @MainActor struct Main {
    static func main() async throws {
        let guest = Task {
            try await withCheckedThrowingContinuation {
                door = $0
            }
        }
        guest.cancel()
        try await Task.sleep(for: .milliseconds(300))
        print("guest still waits: \(door != nil)")
    }
}
