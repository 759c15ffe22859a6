actor Bell {
    var rung = false
    var waiters: Set<AsyncStream<Void>.Continuation> = []

    func wait() async -> Bool {
        if rung { return true }
        let (end, waiter) = AsyncStream<Void>.makeStream()
        waiters.insert(waiter)
        for await _ in end {}
        waiters.remove(waiter)
        return rung
    }

    func ring() {
        rung = true
        for waiter in waiters { waiter.finish() }
    }
}

let bell = Bell()

func guest(_ name: String, _ limit: Duration) async {
    print("\(name) starts")
    let came = await withTaskGroup { group in
        group.addTask { await bell.wait() }
        group.addTask {
            try? await Task.sleep(for: limit)
            return false
        }
        defer { group.cancelAll() }
        return await group.next() ?? false
    }
    print("\(name) \(came ? "comes" : "gives up")")
}

@main struct Main {
    static func main() async throws {
        // 1. The limit is too short
        await guest("ann", .milliseconds(200))

        // 2. The bell rings in time
        async let bob: Void = guest("bob", .seconds(0.6))
        try await Task.sleep(for: .milliseconds(200))
        print("main rings")
        await bell.ring()
        await bob
    }
}
