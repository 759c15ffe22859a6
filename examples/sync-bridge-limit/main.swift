import Foundation

func make(_ name: String) async throws -> String {
    do {
        print("\(name) starts")
        try await Task.sleep(for: .milliseconds(400))
        print("\(name) ready")
        return name.uppercased()
    } catch {
        print("\(name) cancelled")
        throw error
    }
}

@main struct Main {
    static func main() {
        // 1. Wait 200 ms at most
        let first = DispatchSemaphore(value: 0)
        Task.detached {
            defer { first.signal() }
            return try await make("tea")
        }
        if first.wait(timeout: .now() + 0.2) == .timedOut {
            print("main stops waiting")
        }

        // 2. What happens to the tea
        usleep(300_000)

        // 3. Stop waiting, and cancel
        let second = DispatchSemaphore(value: 0)
        let toast = Task.detached {
            defer { second.signal() }
            return try await make("toast")
        }
        if second.wait(timeout: .now() + 0.2) == .timedOut {
            print("main stops waiting")
            toast.cancel()
        }
        usleep(100_000)
    }
}
