actor Semaphore {
    var free: Int
    var waiters: [CheckedContinuation<Void, Never>] = []

    init(_ permits: Int) { free = permits }

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

let seats = Semaphore(2)

func make(_ name: String) async {
    await seats.run {
        print("\(name) starts")
        try? await Task.sleep(for: .milliseconds(300))
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

        // 2. The third waits
        print("cake waits")
        await make("cake")
        _ = await (tea.value, toast.value)
    }
}
