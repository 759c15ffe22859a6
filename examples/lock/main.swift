actor Lock {
    var held = false
    var waiters: [CheckedContinuation<Void, Never>] = []

    func run(_ body: @Sendable () async -> Void) async {
        if held {
            await withCheckedContinuation {
                waiters.append($0)
            }
        }
        held = true
        await body()
        if waiters.isEmpty { held = false } else {
            waiters.removeFirst().resume()
        }
    }
}

actor Jar {
    var coins = 0
    let lock = Lock()

    func add(_ name: String) async {
        print("\(name) starts")
        let seen = coins
        try? await Task.sleep(for: .milliseconds(200))
        coins = seen + 1
        print("\(name) saw \(seen), wrote \(coins)")
    }

    func addLocked(_ name: String) async {
        await lock.run { await add(name) }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Without a lock
        let jar = Jar()
        var ann = Task { await jar.add("ann") }
        try await Task.sleep(for: .milliseconds(100))
        await jar.add("bob")
        await ann.value
        print("main counts \(await jar.coins)")

        // 2. With a lock
        let safe = Jar()
        ann = Task { await safe.addLocked("ann") }
        try await Task.sleep(for: .milliseconds(100))
        await safe.addLocked("bob")
        await ann.value
        print("main counts \(await safe.coins)")
    }
}
