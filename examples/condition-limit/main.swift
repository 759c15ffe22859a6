actor Shelf {
    var cups = 0
    var waiters: [AsyncStream<Void>.Continuation] = []

    func take(_ name: String, _ ms: Int) async {
        print("\(name) starts")
        let limit = ContinuousClock.now + .milliseconds(ms)
        while cups == 0 {
            let (end, waiter) = AsyncStream.makeStream(
                of: Void.self)
            waiters.append(waiter)
            let timer = Task {
                try await Task.sleep(until: limit)
                waiter.finish()
            }
            for await _ in end {}
            timer.cancel()
            if let place = waiters.firstIndex(of: waiter) {
                waiters.remove(at: place)
                return print("\(name) gives up")
            }
            print("\(name) wakes")
        }
        cups -= 1
        print("\(name) takes it")
    }

    func signal(_ newCups: Int) {
        cups += newCups
        if waiters.isEmpty { return }
        waiters.removeFirst().finish()
    }
}

@main struct Main {
    static func main() async throws {
        // 1. A signal comes too early
        let shelf = Shelf()
        print("main signals")
        await shelf.signal(0)
        await shelf.take("ann", 300)

        // 2. Ann gives up, Bob waits
        async let ann: Void = shelf.take("ann", 300)
        try await Task.sleep(for: .milliseconds(100))
        async let bob: Void = shelf.take("bob", 800)
        try await Task.sleep(for: .milliseconds(400))

        // 3. One cup, one signal
        print("main puts a cup")
        await shelf.signal(1)
        _ = await (ann, bob)
    }
}
