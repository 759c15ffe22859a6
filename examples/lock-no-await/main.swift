import Foundation

actor Jar {
    var coins = 0

    func add(_ name: String) {
        print("\(name) starts")
        let seen = coins
        usleep(400_000)  // no await
        coins = seen + 1
        print("\(name) saw \(seen), wrote \(coins)")
    }

    func fill() {
        for _ in 0..<1000 { coins += 1 }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Read, block the thread, write
        let jar = Jar()
        print("main counts \(await jar.coins)")
        let ann = Task { await jar.add("ann") }
        try await Task.sleep(for: .milliseconds(200))
        let bob = Task { await jar.add("bob") }
        _ = await (ann.value, bob.value)
        print("main counts \(await jar.coins)")

        // 2. Read and write in one step
        let pot = Jar()
        async let half: Void = pot.fill()
        _ = await (half, pot.fill())
        print("main counts \(await pot.coins)")
    }
}
