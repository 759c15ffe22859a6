actor Barrier {
    var waiters: [Int: AsyncStream<Void>.Continuation] = [:]
    var tickets = 0

    func wait() async throws {
        if let (_, waiter) = waiters.popFirst() {
            return waiter.finish()
        }
        tickets += 1
        let ticket = tickets
        let (all, waiter) = AsyncStream<Void>.makeStream()
        waiters[ticket] = waiter
        for await _ in all {}
        if waiters.removeValue(forKey: ticket) != nil {
            throw CancellationError()
        }
    }
}

let table = Barrier()

func guest(_ name: String, _ pause: Int) async throws {
    print("\(name) starts")
    do {
        try await withThrowingTaskGroup { group in
            group.addTask { try await table.wait() }
            group.addTask {
                try await Task.sleep(for: .seconds(0.3))
                throw CancellationError()
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    } catch { return print("\(name) gives up") }
    try await Task.sleep(for: .milliseconds(pause))
    print("\(name) continues")
}

@main struct Main {
    static func main() async throws {
        // 1. Ann waits in vain
        try await guest("ann", 100)

        // 2. Bob comes
        async let bob: Void = guest("bob", 100)
        try await Task.sleep(for: .milliseconds(200))

        // 3. Cid comes
        try await guest("cid", 200)
        try await bob
    }
}
