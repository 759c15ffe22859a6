func cook(
    _ name: String, _ ms: Int, _ count: Int
) -> AsyncStream<String> {
    AsyncStream { dishes in
        let work = Task {
            defer { dishes.finish() }
            for i in 1...count {
                try await Task.sleep(for: .milliseconds(ms))
                print("\(name) \(i) ready")
                dishes.yield("\(name) \(i)")
            }
        }
        dishes.onTermination = { _ in work.cancel() }
    }
}

nonisolated
struct Pairs: AsyncSequence, AsyncIteratorProtocol {
    var left: AsyncStream<String>.Iterator
    var right: AsyncStream<String>.Iterator

    mutating func next(
        isolation: isolated (any Actor)? = #isolation
    ) async -> String? {
        guard let a = await left.next(isolation: isolation),
            let b = await right.next(isolation: isolation)
        else { return nil }
        return "\(a) and \(b)"
    }
    func makeAsyncIterator() -> Pairs { self }
}

@main struct Main {
    static func main() async {
        // 1. The first pair
        let toasts = cook("toast", 300, 3)
        var pairs = Pairs(
            left: cook("tea", 100, 2).makeAsyncIterator(),
            right: toasts.makeAsyncIterator())
        print("main got \(await pairs.next()!)")
        // 2. The second pair
        print("main got \(await pairs.next()!)")
        // 3. The tea has come to its end
        if await pairs.next() == nil {
            print("main has no more pairs")
        }
    }
}
