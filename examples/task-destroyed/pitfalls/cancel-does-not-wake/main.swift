@MainActor var door: CheckedContinuation<Void, Never>?

@MainActor func waitForGuest() async {
    await withCheckedContinuation { door = $0 }
    print("guest is in")
}

@main @MainActor struct Main {
    static func main() async throws {
        let guest = Task { await waitForGuest() }
        try await Task.sleep(for: .milliseconds(100))
        guest.cancel()
        try await Task.sleep(for: .milliseconds(200))
        print("guest waits, cancelled: \(guest.isCancelled)")
        door?.resume()
        await guest.value
    }
}
