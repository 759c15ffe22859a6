@MainActor var door: CheckedContinuation<Void, Never>?

@main @MainActor struct Main {
    static func main() async throws {
        let guest = Task {
            await withCheckedContinuation { door = $0 }
            print("guest comes in")
        }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels guest")
        guest.cancel()
        try await Task.sleep(for: .milliseconds(300))
        print("main opens the door")
        door?.resume()
        await guest.value
    }
}
