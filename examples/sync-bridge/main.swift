import Dispatch
import Synchronization

nonisolated func make(
    _ name: String
) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

// Never on a thread that runs tasks
func order(_ name: String) throws -> String {
    let dish = Mutex<Result<String, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    let making = Task.detached { try await make(name) }
    Task.detached {
        let made = await making.result
        dish.withLock { $0 = made }
        done.signal()
    }
    done.wait()
    return try dish.withLock { $0! }.get()
}

@main struct Main {
    static func main() throws {
        // 1. Plain code waits for async code
        print("main got \(try order("tea"))")

        // 2. Plain code calls again
        print("main got \(try order("toast"))")
    }
}
