import Foundation

@main struct Main {
    static func main() async throws {
        startBell()
        try await Task.sleep(for: .milliseconds(500))
        print("main waited 500 ms")
    }

    static func startBell() {
        _ = Timer.scheduledTimer(
            withTimeInterval: 0.1, repeats: true
        ) { _ in print("bell rings") }
    }
}
