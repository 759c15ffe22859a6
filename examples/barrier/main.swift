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
    // 1. Walk to the gate and meet there
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(pace))
    print("\(name) at the gate")
    let isLast = await meeting.wait()

    // 2. Open the gate, walk to the lake
    if isLast { print("one opens the gate") }
    try await Task.sleep(for: .milliseconds(pace))
    print("\(name) at the lake")
    _ = await meeting.wait()

    // 3. Walk to the top
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
