import Foundation

func block() { usleep(400_000) }  // blocks its thread
func toast() async { block() }

func ring() async throws {
    let start = ContinuousClock.now
    try await Task.sleep(for: .milliseconds(100))
    let time = ContinuousClock.now - start
    let isLate = time > .milliseconds(300)
    print("bell rings \(isLate ? "late" : "in time")")
}

func breakfast(calls: Int) async throws {
    async let bell: Void = ring()
    try await Task.sleep(for: .milliseconds(50))
    print("main starts")
    await withTaskGroup { group in
        for _ in 1..<calls {
            group.addTask { await toast() }
        }
        await toast()
    }
    try await bell
    print("main ready")
}

@main struct Main {
    static func main() async throws {
        // 1. One call blocks
        try await breakfast(calls: 1)

        // 2. A call for each thread blocks
        let info = ProcessInfo.processInfo
        let threads = info.activeProcessorCount
        try await breakfast(calls: threads)
    }
}
