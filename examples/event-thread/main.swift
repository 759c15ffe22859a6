import Foundation

actor Event {
    var isSet = false
    var waiters: [CheckedContinuation<Void, Never>] = []

    func wait() async {
        if isSet { return }
        await withCheckedContinuation { waiters.append($0) }
    }

    func set() {
        isSet = true
        for waiter in waiters { waiter.resume() }
        waiters = []
    }
}

let bell = Event()

func guest(_ name: String, _ ms: Int) async throws {
    print("\(name) starts")
    await bell.wait()
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) comes")
}

nonisolated func cook() {
    usleep(100_000)
    print("cook rings")
    Task { await bell.set() }
}

@main struct Main {
    static func main() async throws {
        // 1. Two wait for the bell
        let ann = Task { try await guest("ann", 100) }
        try await Task.sleep(for: .milliseconds(100))
        let bob = Task { try await guest("bob", 200) }
        try await Task.sleep(for: .milliseconds(100))

        // 2. A thread rings it
        Thread.detachNewThread { cook() }
        _ = try await (ann.value, bob.value)
    }
}
