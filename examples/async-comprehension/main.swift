struct Kitchen: AsyncSequence, AsyncIteratorProtocol {
    var rest = ["tea", "toast"].makeIterator()

    mutating func next() async throws -> String? {
        guard let item = rest.next() else { return nil }
        print("\(item) starts")
        try await Task.sleep(for: .milliseconds(100))
        print("\(item) ready")
        return item
    }
    func makeAsyncIterator() -> Kitchen { self }
}

func isCrisp(_ item: String) async throws -> Bool {
    try await Task.sleep(for: .milliseconds(100))
    print("\(item) tasted")
    return item == "toast"
}

extension AsyncSequence {
    func collect() async throws -> [Element] {
        var all: [Element] = []
        for try await item in self { all.append(item) }
        return all
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Collect every item
        let every = try await Kitchen().collect()
        print("main got", every.joined(separator: ", "))

        // 2. Keep some and change them
        let crisp = try await Kitchen()
            .filter(isCrisp)
            .map { $0.uppercased() }
            .collect()
        print("main got", crisp.joined(separator: ", "))
    }
}
