import Foundation

func grind() async {
    let end = ContinuousClock.now + .milliseconds(500)
    while ContinuousClock.now < end {}
    print("mill ready")
}

@main struct Main {
    static func main() async throws {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let mills = (1...cores).map { _ in
            Task.detached { await grind() }
        }
        try await Task.sleep(for: .milliseconds(100))
        print("main has slept")
        for mill in mills { await mill.value }
    }
}
