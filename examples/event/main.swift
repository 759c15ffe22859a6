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

@main struct Main {
    static func main() async throws {
        // 1. Two wait for the bell
        let ann = Task { try await guest("ann", 100) }
        try await Task.sleep(for: .milliseconds(100))
        let bob = Task { try await guest("bob", 200) }
        try await Task.sleep(for: .milliseconds(100))

        // 2. One signal wakes both
        print("main rings")
        await bell.set()
        _ = try await (ann.value, bob.value)

        // 3. A late guest does not wait
        print("main rings again")
        await bell.set()
        try await guest("cid", 100)
    }
}
