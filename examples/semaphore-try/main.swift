struct Burnt: Error {}

actor Semaphore {
    var free = 2
    var waiters: [CheckedContinuation<Void, Never>] = []

    func run(
        _ body: @Sendable () async throws -> Void
    ) async rethrows {
        if free > 0 { free -= 1 } else {
            await withCheckedContinuation {
                waiters.append($0)
            }
        }
        defer {
            if waiters.isEmpty { free += 1 } else {
                waiters.removeFirst().resume()
            }
        }
        try await body()
    }
}

let seats = Semaphore()

func make(_ name: String, _ ms: Int) async throws {
    try await seats.run {
        print("\(name) starts")
        try await Task.sleep(for: .milliseconds(ms))
        if name == "toast" { throw Burnt() }
        print("\(name) ready")
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Take both permits
        let tea = Task { try await make("tea", 800) }
        try await Task.sleep(for: .milliseconds(100))
        let toast = Task { try await make("toast", 200) }
        try await Task.sleep(for: .milliseconds(100))

        // 2. No permit is free: do not wait
        if await seats.free == 0 { print("cake refused") }

        // 3. A task fails and returns its permit
        do { try await toast.value } catch is Burnt {
            print("toast burnt")
        }

        // 4. Now there is room
        try await make("cake", 200)
        try await tea.value
    }
}
