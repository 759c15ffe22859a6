struct Kitchen: AsyncSequence, AsyncIteratorProtocol {
    var rest = ["tea", "toast"].makeIterator()

    mutating func next() async throws -> String? {
        guard let item = rest.next() else { return nil }
        print("\(item) starts")
        do {
            try await Task.sleep(for: .seconds(0.2))
        } catch {
            print("\(item) cancelled")
            throw error
        }
        return item
    }
    func makeAsyncIterator() -> Kitchen { self }
}

@main struct Main {
    static func main() async throws {
        // 1. Loop in the background
        let loop = Task {
            for try await item in Kitchen() {
                print("\(item) served")
            }
        }
        try await Task.sleep(for: .seconds(0.3))

        // 2. Cancel the loop
        print("main cancels")
        loop.cancel()
        do {
            try await loop.value
        } catch is CancellationError {
            print("main saw the loop cancelled")
        }
    }
}
