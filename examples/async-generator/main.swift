func kitchen() -> AsyncThrowingStream<String, any Error> {
    AsyncThrowingStream { orders in
        let work = Task {
            do {
                for item in ["tea", "toast"] {
                    print("\(item) starts")
                    try await Task.sleep(for: .seconds(0.1))
                    print("\(item) ready")
                    orders.yield(item)
                }
                print("kitchen closes")
                orders.finish()
            } catch {
                orders.finish(throwing: error)
            }
        }
        orders.onTermination = { _ in work.cancel() }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Call it
        let items = kitchen()
        try await Task.sleep(for: .seconds(0.3))
        print("main has a generator")

        // 2. Take the items one by one
        for try await item in items {
            print("main eats \(item)")
            try await Task.sleep(for: .seconds(0.1))
            print("main ate \(item)")
        }
        print("main has eaten")
    }
}
