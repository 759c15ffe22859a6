import Dispatch

func makeTea() async { print("tea ready") }

@main struct Main {
    static func main() {
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            await makeTea()
            done.signal()
        }
        let end = DispatchTime.now() + 1
        let late = done.wait(timeout: end) == .timedOut
        print("main got tea: \(!late)")
    }
}
