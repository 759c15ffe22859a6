import Foundation

nonisolated func block(_ seconds: Double) {
    Thread.sleep(forTimeInterval: seconds)
}

nonisolated(nonsending)
func brew(_ name: String) async throws -> String {
    print("\(name) starts")
    block(0.2)  // blocks its thread
    print("\(name) ground")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

@main struct Main {
    static func main() async throws {
        // 1. Start it the usual way
        print("main calls brew")
        let coffee = Task { try await brew("coffee") }
        block(0.1)  // blocks the thread of main
        print("main has task")
        print("main got \(try await coffee.value)")

        // 2. Start it within the call
        print("main calls brew")
        let mocha = Task.immediate {
            try await brew("mocha")
        }
        block(0.1)
        print("main has task")
        print("main got \(try await mocha.value)")
    }
}
