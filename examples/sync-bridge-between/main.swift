import Foundation

func make(_ name: String) async throws -> String {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(300))
    print("\(name) ready")
    return name.uppercased()
}

@main struct Main {
    static func main() {
        // 1. A call starts the toast
        let toast = Task.detached {
            try await make("toast")
        }
        usleep(100_000)

        // 2. Plain code is busy for 400 ms
        print("main is busy")
        usleep(400_000)
        print("main is free")

        // 3. The next call
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            defer { done.signal() }
            let dish = try await toast.value
            print("main got \(dish)")
        }
        done.wait()
    }
}
