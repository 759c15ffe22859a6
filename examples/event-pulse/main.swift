actor Bell {
    var waiters: [CheckedContinuation<Void, Never>] = []

    func wait() async {
        await withCheckedContinuation { waiters.append($0) }
    }

    func ring() {
        print("main rings")
        for waiter in waiters { waiter.resume() }
        waiters = []
    }
}

let bell = Bell()

func guest(_ name: String) async throws {
    print("\(name) starts")
    await bell.wait()
    try await Task.sleep(for: .milliseconds(100))
    print("\(name) comes")
}

@main struct Main {
    static func main() async throws {
        // 1. Ring for those who wait
        let ann = Task { try await guest("ann") }
        try await Task.sleep(for: .milliseconds(100))
        await bell.ring()
        try await ann.value

        // 2. A late guest waits
        let bob = Task { try await guest("bob") }
        try await Task.sleep(for: .milliseconds(300))

        // 3. Ring again
        await bell.ring()
        try await bob.value
    }
}
