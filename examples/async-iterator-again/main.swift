func kitchen() -> AsyncStream<String> {
    AsyncStream { orders in
        let work = Task {
            for item in ["tea", "toast"] {
                try await Task.sleep(for: .seconds(0.1))
                orders.yield(item)
            }
            orders.finish()
        }
        orders.onTermination = { _ in work.cancel() }
    }
}

struct Menu: AsyncSequence {
    func makeAsyncIterator() -> some AsyncIteratorProtocol {
        kitchen().makeAsyncIterator()
    }
}

func drain(_ source: some AsyncSequence) async throws {
    print("main starts a loop")
    for try await item in source {
        print("main got \(item)")
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Loop over a generator
        let items = kitchen()
        try await drain(items)

        // 2. The same generator again
        try await drain(items)

        // 3. A new iterator for each loop
        let menu = Menu()
        try await drain(menu)
        try await drain(menu)
    }
}
