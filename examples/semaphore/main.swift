actor Semaphore {
    var free = 2
    var waiters: [CheckedContinuation<Void, Never>] = []

    func run(_ body: @Sendable () async -> Void) async {
        if free > 0 { free -= 1 } else {
            await withCheckedContinuation {
                waiters.append($0)
            }
        }
        await body()
        if waiters.isEmpty { free += 1 } else {
            waiters.removeFirst().resume()
        }
    }
}

let seats = Semaphore()

func make(_ name: String) async {
    await seats.run {
        print("\(name) starts")
        try? await Task.sleep(for: .milliseconds(500))
        print("\(name) ready")
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Two permits, two dishes
        let tea = Task { await make("tea") }
        try await Task.sleep(for: .milliseconds(100))
        let toast = Task { await make("toast") }
        try await Task.sleep(for: .milliseconds(100))

        // 2. Two more wait
        print("cake waits")
        let cake = Task { await make("cake") }
        try await Task.sleep(for: .milliseconds(100))
        print("jam waits")
        await make("jam")
        _ = await (tea.value, toast.value, cake.value)
    }
}
