actor TokenBucket {
    let period: Duration
    let slack: Duration
    var due = ContinuousClock.now
    var last: Task<Void, any Error>?

    init(size: Int, period: Duration) {
        self.period = period
        slack = period * (size - 1)
    }

    func take() async throws {
        let turn = Task { [last] in
            _ = await last?.result
            try await Task.sleep(until: due - slack)
            due = max(due, .now) + period
        }
        last = turn
        try await withTaskCancellationHandler {
            try await turn.value
        } onCancel: { turn.cancel() }
    }
}

let bucket = TokenBucket(
    size: 2, period: .milliseconds(150))

@MainActor func send(_ names: String...) async throws {
    try await withThrowingTaskGroup { group in
        for name in names {
            group.addImmediateTask { @MainActor in
                try await bucket.take()
                print("\(name) sent")
            }
        }
        try await group.waitForAll()
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Four orders at the same time
        try await send("tea", "toast", "egg", "jam")

        // 2. Three more after a rest
        try await Task.sleep(for: .milliseconds(400))
        try await send("milk", "roll", "cake")
    }
}
