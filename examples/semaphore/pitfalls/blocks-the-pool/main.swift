import Foundation

let seats = DispatchSemaphore(value: 1)

func make(_ name: String) async {
    if seats.wait(timeout: .now() + 1) == .timedOut {
        print("a seat did not come free in 1 s")
        return
    }
    print("\(name) starts")
    try? await Task.sleep(for: .milliseconds(300))
    print("\(name) ready")
    seats.signal()
}

@main struct Main {
    static func main() async {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        await withTaskGroup(of: Void.self) { group in
            for n in 0...cores {
                group.addTask { await make("dish \(n)") }
            }
        }
    }
}
