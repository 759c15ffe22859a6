typealias Orders = AsyncStream<String>

func work(_ orders: Orders, workers: Int) async {
    await withTaskGroup(of: Void.self) { group in
        var busy = 0
        for await dish in orders {
            if busy == workers { await group.next() }
            else { busy += 1 }
            group.addTask {
                print("\(dish) starts")
                try? await Task.sleep(for: .seconds(0.4))
                print("\(dish) ready")
            }
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Two workers, three orders
        let (orders, queue) = Orders.makeStream()
        let team = Task { await work(orders, workers: 2) }
        queue.yield("tea")
        try await Task.sleep(for: .milliseconds(200))
        queue.yield("toast")
        queue.yield("cake")
        try await Task.sleep(for: .milliseconds(100))

        // 2. Wait until all is done
        queue.finish()
        await team.value
        print("main sees all ready")
    }
}
