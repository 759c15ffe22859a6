import Foundation

nonisolated func grind() {
    print("mill starts")
    usleep(600_000)
    print("mill ready")
}

@main struct Main {
    static func main() async throws {
        // 1. Start it, do not wait
        DispatchQueue.global().async { grind() }
        try await Task.sleep(for: .milliseconds(300))

        // 2. Leave
        print("main leaves")
    }
}
