import Foundation

func readFile() { usleep(600_000) }  // blocks

@main struct Main {
    static func main() async throws {
        let start = ContinuousClock.now
        let info = ProcessInfo.processInfo
        for _ in 1...info.activeProcessorCount {
            Thread.detachNewThread { readFile() }
        }
        let bell = Task.detached {
            try await Task.sleep(for: .seconds(0.1))
            return ContinuousClock.now - start
        }
        let late = try await bell.value > .seconds(0.3)
        print("bell rings late: \(late)")
    }
}
