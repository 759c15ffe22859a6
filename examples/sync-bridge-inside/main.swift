import Foundation
import Synchronization

func make(_ name: String) async -> String {
    print("\(name) starts")
    try? await Task.sleep(for: .milliseconds(200))
    print("\(name) ready")
    return name.uppercased()
}

func cook(_ order: (String) -> String) -> String {
    print("cook starts")
    let tea = order("tea")
    print("cook got \(tea)")
    return "\(tea) AND TOAST"
}

// Never on a thread that runs tasks
func order(_ name: String) -> String {
    let dish = Mutex("")
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        let made = await make(name)
        dish.withLock { $0 = made }
        done.signal()
    }
    done.wait()
    return dish.withLock { $0 }
}

@main struct Main {
    static func main() async {
        // 1. Plain code calls back and waits
        let meal = await withCheckedContinuation { next in
            Thread.detachNewThread {
                next.resume(returning: cook(order))
            }
        }

        // 2. Plain code has ended
        print("main got \(meal)")
    }
}
