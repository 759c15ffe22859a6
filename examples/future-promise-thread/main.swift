import Foundation

nonisolated func cook(
    _ next: CheckedContinuation<String, Never>
) {
    usleep(300_000)
    next.resume(returning: "TEA")
}

@main struct Main {
    static func main() async throws {
        // 1. A promise and a thread
        print("tea starts")
        async let tea = withCheckedContinuation { next in
            Thread.detachNewThread { cook(next) }
        }

        // 2. Main does something else
        try await Task.sleep(for: .milliseconds(100))
        print("main is free")

        // 3. The thread brings the value
        print("main got \(await tea)")
    }
}
