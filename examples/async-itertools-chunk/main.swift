func cook(_ name: String, _ ms: Int)
    -> AsyncStream<String> {
    AsyncStream { dishes in
        let work = Task {
            for i in 1..<10 {
                try await Task.sleep(for: .milliseconds(ms))
                dishes.yield("\(name) \(i)")
            }
            dishes.finish()
        }
        dishes.onTermination = { _ in
            work.cancel(); print("cook gone")
        }
    }
}

nonisolated
struct Chunks: AsyncSequence, AsyncIteratorProtocol {
    var source: AsyncStream<String>.Iterator
    let size: Int
    mutating func next(isolation a: isolated (any Actor)?)
        async -> [String]? {
        var items: [String] = []
        while items.count < size,
            let item = await source.next(isolation: a) {
            items.append(item)
        }
        return items.isEmpty ? nil : items
    }
    func makeAsyncIterator() -> Chunks { self }
}

@main struct Main {
    static func main() async throws {
        // 1. Two by two
        for await teas in Chunks(
            source: cook("tea", 100).makeAsyncIterator(),
            size: 2)
        {
            print("main got", teas.joined(separator: ", "))
            if teas.contains("tea 2") {
                // 2. Leave the loop early
                break
            }
        }
        // 3. Has the cook gone?
        try await Task.sleep(for: .milliseconds(200))
        print("main waited")
    }
}
