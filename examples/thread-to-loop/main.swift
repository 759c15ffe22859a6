import Foundation

@MainActor func ring() {
    print("bell rings")
}

nonisolated func cook() {
    usleep(100_000)
    print("cook rings")
    Task { @MainActor in ring() }
    usleep(100_000)
    print("cook leaves")
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. A thread calls while main is busy
        Thread.detachNewThread { cook() }
        print("main is busy")
        usleep(300_000)

        // 2. Main is free again
        print("main is free")
        try await Task.sleep(for: .milliseconds(100))
    }
}
