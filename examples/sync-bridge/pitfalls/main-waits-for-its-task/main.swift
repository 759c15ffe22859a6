import Dispatch

@main struct Main {
    static func main() {
        let done = DispatchSemaphore(value: 0)
        Task {
            print("tea ready")
            done.signal()
        }
        if done.wait(timeout: .now() + 0.5) == .timedOut {
            print("main waits for itself")
        }
    }
}
