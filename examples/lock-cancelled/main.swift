actor Lock {
    var held = false
    var waiters: [AsyncStream<Void>.Continuation] = []

    func run(
        _ body: @Sendable () async throws -> Void
    ) async throws {
        if held {
            let (turn, go) = AsyncStream<Void>.makeStream()
            waiters.append(go)
            let won = await turn.contains { true }
            if !won { throw CancellationError() }
        }
        held = true
        defer { release() }
        try await body()
    }

    func release() {
        while !waiters.isEmpty {
            let next = waiters.removeFirst()
            if case .enqueued = next.yield() { return }
        }
        held = false
    }
}

let lock = Lock()

func take(_ name: String, _ ms: Int) async throws {
    try await lock.run {
        do {
            print("\(name) starts")
            try await Task.sleep(for: .milliseconds(ms))
            print("\(name) ready")
        } catch {
            print("\(name) cancelled")
            throw error
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Ann has it, three others wait
        let ann = Task { try await take("ann", 5000) }
        try await Task.sleep(for: .milliseconds(100))
        let bob = Task { try await take("bob", 100) }
        let cid = Task { try await take("cid", 100) }
        try await Task.sleep(for: .milliseconds(100))
        let dan = Task { try await take("dan", 100) }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Cancel Bob, who waits
        print("main cancels bob")
        bob.cancel()
        _ = await bob.result
        print("bob cancelled")
        try await Task.sleep(for: .milliseconds(100))

        // 3. Cancel Ann, who has it
        print("main cancels ann")
        ann.cancel()
        _ = await (cid.result, dan.result)
    }
}
