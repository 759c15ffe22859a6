actor Shelf {
    var cups = 0
    var waiters: [CheckedContinuation<Void, Never>] = []

    func take(_ name: String) async {
        print("\(name) starts")
        while cups == 0 {
            await withCheckedContinuation {
                waiters.append($0)
            }
        }
        cups -= 1
        print("\(name) takes it")
    }

    func put() {
        print("main puts a cup")
        cups += 1
        if waiters.isEmpty { return }
        waiters.removeFirst().resume()
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Two wait for a cup
        let shelf = Shelf()
        async let ann: Void = shelf.take("ann")
        try await Task.sleep(for: .milliseconds(100))
        async let bob: Void = shelf.take("bob")
        try await Task.sleep(for: .milliseconds(100))

        // 2. One cup wakes one of them
        await shelf.put()
        try await Task.sleep(for: .milliseconds(100))

        // 3. The next cup wakes the other
        await shelf.put()
        _ = await (ann, bob)
    }
}
