import Foundation

func work() { usleep(10_000) }  // blocks its thread

@MainActor func done() async {}

@MainActor func ring() async throws {
    try await Task.sleep(for: .milliseconds(100))
    print("bell rings")
}

@main struct Main {
    static func main() async throws {
        // 1. Await only finished work
        print("main starts")
        var bell = Task { try await ring() }
        await Task.yield()  // lets it start
        for _ in 0..<40 {
            work()
            await done()
        }
        print("main ready")
        try await bell.value

        // 2. Yield in each round
        print("main starts")
        bell = Task { try await ring() }
        for _ in 0..<40 {
            work()
            await Task.yield()
        }
        print("main ready")
        try await bell.value
    }
}
