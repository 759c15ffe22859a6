import Foundation

func grind() {
    let end = ContinuousClock.now + .milliseconds(400)
    while ContinuousClock.now < end {}
    print("mill ready")
}

@main @MainActor struct Main {
    static func main() async throws {
        let mill = Task { grind() }
        let start = ContinuousClock.now
        try await Task.sleep(for: .milliseconds(100))
        let time = ContinuousClock.now - start
        let isLate = time > .milliseconds(300)
        print("main slept \(isLate ? "late" : "in time")")
        await mill.value
    }
}
