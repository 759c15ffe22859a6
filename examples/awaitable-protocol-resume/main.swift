import Foundation

@main @MainActor struct Main {
    static var next: CheckedContinuation<String, Never>?

    static func drink() async {
        print("guest starts")
        let cup = await withCheckedContinuation {
            next = $0
        }
        print("guest got \(cup)")
        usleep(200_000)
        print("guest leaves")
    }

    static func main() async throws {
        // 1. A guest waits
        let guest = Task { await drink() }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Settle it, then stay busy
        print("main settles it")
        next?.resume(returning: "TEA")
        usleep(100_000)
        print("main continues")
        await guest.value
    }
}
