import Foundation

@MainActor func toast() {
    print("toast starts")
    usleep(600_000)  // blocks its thread
    print("toast ready")
}

@Sendable func watch() {
    while true {
        let sign = DispatchSemaphore(value: 0)
        Task { @MainActor in sign.signal() }
        if sign.wait(timeout: .now() + 0.3) == .timedOut {
            print("watchdog gets no answer")
            sign.wait()
        }
        usleep(50_000)
    }
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. A thread asks for a sign of life
        Thread(block: watch).start()
        try await Task.sleep(for: .milliseconds(100))

        // 2. The toast blocks
        toast()
        try await Task.sleep(for: .milliseconds(100))
    }
}
