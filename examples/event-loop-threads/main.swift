import Foundation
import Synchronization

func onMainThread() -> Bool { Thread.isMainThread }

func block() { usleep(300_000) }  // blocks its thread
func hold() async { block() }

let cups = Atomic(0)
func count() async {
    for _ in 0..<100_000 {
        cups.add(1, ordering: .relaxed)
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Continue after an await
        let before = onMainThread()
        try await Task.sleep(for: .milliseconds(100))
        let same = onMainThread() == before
        print("main on \(same ? "same" : "other") thread")

        // 2. Two tasks block their threads
        let clock = ContinuousClock()
        let time = await clock.measure {
            async let first: Void = hold()
            async let second: Void = hold()
            _ = await (first, second)
        }
        let inTurn = time >= .milliseconds(600)
        print("both ran \(inTurn ? "in turn" : "together")")

        // 3. Two tasks count together
        async let first: Void = count()
        async let second: Void = count()
        _ = await (first, second)
        let total = cups.load(ordering: .relaxed)
        print("main counted \(total)")
    }
}
