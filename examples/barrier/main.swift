actor Barrier {
    let parties = 3
    var waiters: [CheckedContinuation<Void, Never>] = []

    func wait() async -> Bool {
        if waiters.count == parties - 1 {
            for waiter in waiters { waiter.resume() }
            waiters = []
            return true
        }
        await withCheckedContinuation { waiters.append($0) }
        return false
    }
}

let meeting = Barrier()
let walkers = [("ann", 200), ("bob", 400), ("cid", 600)]

@MainActor
func walk(_ name: String, _ pace: Int) async throws {
    // 1. Walk to the gate
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(pace))
    print("\(name) at the gate")

    // 2. Meet there, continue to the lake
    if await meeting.wait() { print("one opens the gate") }
    try await Task.sleep(for: .milliseconds(pace))
    print("\(name) at the lake")

    // 3. Meet again, continue to the top
    _ = await meeting.wait()
    try await Task.sleep(for: .milliseconds(pace))
    print("\(name) at the top")
}

@main @MainActor struct Main {
    static func main() async throws {
        try await withThrowingTaskGroup { group in
            for (name, pace) in walkers {
                group.addImmediateTask { @MainActor in
                    try await walk(name, pace)
                }
            }
            try await group.waitForAll()
        }
    }
}
