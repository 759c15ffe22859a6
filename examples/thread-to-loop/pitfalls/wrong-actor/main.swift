import Foundation

actor Kitchen {
    var cups = 0

    nonisolated func hear() {
        assumeIsolated { $0.cups += 1 }
    }
}

@main struct Main {
    static func main() async throws {
        let kitchen = Kitchen()
        Thread.detachNewThread { kitchen.hear() }
        try await Task.sleep(for: .milliseconds(300))
        print("main got \(await kitchen.cups) cups")
    }
}
