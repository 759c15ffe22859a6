let menu = [("tea", 300), ("toast", 500), ("egg", 400)]

struct TakeOrders: AsyncSequence, AsyncIteratorProtocol {
    var rest = menu[...]

    func makeAsyncIterator() -> TakeOrders { self }

    mutating func next() async throws -> (String, Int)? {
        if rest.isEmpty { return nil }
        try await Task.sleep(for: .milliseconds(100))
        print("shop takes \(rest.first!.0)")
        return rest.removeFirst()
    }
}

func make(_ name: String, _ ms: Int) async throws {
    print("\(name) starts")
    try await Task.sleep(for: .milliseconds(ms))
    print("\(name) ready")
}

@main struct Main {
    static func main() async throws {
        // 1. Take an order when a place is free
        try await withThrowingTaskGroup { group in
            var running = 0
            for try await (name, ms) in TakeOrders() {
                group.addTask { try await make(name, ms) }
                running += 1
                if running < 2 { continue }
                try await group.next()
                running -= 1
            }
            try await group.waitForAll()
        }

        // 2. No orders left
        print("shop closes")
    }
}
