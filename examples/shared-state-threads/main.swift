import Foundation
import Synchronization

let coins = Mutex(0)

func add(_ name: String) {
    print("\(name) starts")
    let seen = coins.withLock { $0 }
    usleep(400_000)
    coins.withLock { $0 = seen + 1 }
    print("\(name) saw \(seen), wrote \(seen + 1)")
}

func fill() {
    for _ in 0..<1000 { coins.withLock { $0 += 1 } }
}

@main struct Main {
    static func main() async throws {
        // 1. Read, then write
        async let ann: Void = add("ann")
        try await Task.sleep(for: .milliseconds(200))
        async let bob: Void = add("bob")
        _ = await (ann, bob)
        print("main counts \(coins.withLock { $0 })")

        // 2. Read and write in one step
        async let half: Void = fill()
        async let rest: Void = fill()
        _ = await (half, rest)
        print("main counts \(coins.withLock { $0 })")
    }
}
