import Foundation
import Synchronization

let stop = Atomic(false)

func work(_ name: String) {
    print("\(name) starts")
    for _ in 0..<4 {
        usleep(100_000)
        if stop.load(ordering: .relaxed) {
            print("\(name) stops")
            return
        }
    }
    print("\(name) ready")
}

func workOnThread(_ name: String) async {
    await withCheckedContinuation { next in
        DispatchQueue.global().async {
            work(name)
            next.resume()
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Stop waiting for the thread
        let mill = Task { await workOnThread("mill") }
        try await Task.sleep(for: .milliseconds(200))
        mill.cancel()
        print("main gave up")
        try await Task.sleep(for: .milliseconds(500))

        // 2. Ask the thread to stop
        let press = Task { await workOnThread("press") }
        try await Task.sleep(for: .milliseconds(150))
        print("main asks press to stop")
        stop.store(true, ordering: .relaxed)
        await press.value
    }
}
