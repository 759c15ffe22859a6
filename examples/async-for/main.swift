struct Kitchen: AsyncSequence, AsyncIteratorProtocol {
    var rest = ["tea", "toast"].makeIterator()

    mutating func next() async throws -> String? {
        guard let item = rest.next() else { return nil }
        print("\(item) starts")
        try await Task.sleep(for: .milliseconds(100))
        return item
    }
    func makeAsyncIterator() -> Kitchen { self }
}

func serve(_ item: String) async throws {
    try await Task.sleep(for: .milliseconds(100))
    print("\(item) served")
}

@main struct Main {
    static func main() async throws {
        // 1. One item after the other
        for try await item in Kitchen() {
            try await serve(item)
        }

        // 2. A task for each item
        try await withThrowingTaskGroup { group in
            for try await item in Kitchen() {
                group.addTask { try await serve(item) }
            }
            try await group.waitForAll()
        }

        // 3. Leave early
        for try await item in Kitchen() {
            print("\(item) taken")
            break
        }
    }
}
