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

let lock = Lock()

@Sendable func finish(_ name: String) async {
    try? await Task.sleep(for: .milliseconds(100))
    print("\(name) ready")
}

@Sendable func finishLocked(_ name: String) async {
    await lock.run { await finish(name) }
}

func make(
    _ name: String, _ end: @Sendable (String) async -> Void
) async {
    await lock.run {
        print("\(name) starts")
        await end(name)
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Lock once, outside
        await make("tea", finish)

        // 2. Lock again, inside
        Task { await make("toast", finishLocked) }
        try await Task.sleep(for: .milliseconds(300))
        print("main gave up on toast")

        // 3. Is the lock free now?
        let state = await lock.held ? "held" : "free"
        print("main finds it \(state)")
    }
}
