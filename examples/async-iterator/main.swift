struct Kitchen: AsyncSequence, AsyncIteratorProtocol {
    var rest = ["tea", "toast"].makeIterator()

    func makeAsyncIterator() -> Kitchen { self }

    mutating func next() async throws -> String? {
        guard let item = rest.next() else { return nil }
        print("\(item) starts")
        try await Task.sleep(for: .milliseconds(100))
        print("\(item) ready")
        return item
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Ask by hand
        var items = Kitchen().makeAsyncIterator()
        if let item = try await items.next() {
            print("main got \(item)")
        }
        if let item = try await items.next() {
            print("main got \(item)")
        }

        // 2. The end signal
        if try await items.next() == nil {
            print("main got the end")
        }

        // 3. The loop does the same
        for try await item in Kitchen() {
            print("main got \(item)")
        }
    }
}
