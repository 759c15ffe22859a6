import Foundation

let lock = NSLock()

@main struct Main {
    static func main() async throws {
        lock.lock()
        defer { lock.unlock() }
        try await Task.sleep(for: .milliseconds(200))
    }
}
