typealias Reply = CheckedContinuation<Bool, Never>
typealias Orders = AsyncStream<Reply>

func keepShop(_ orders: Orders) async -> Int {
    var cakes = 1
    for await reply in orders {
        let sold = cakes > 0
        try? await Task.sleep(for: .milliseconds(200))
        if sold { cakes -= 1 }
        reply.resume(returning: sold)
    }
    return cakes
}

func buy(
    _ orders: Orders.Continuation, _ name: String
) async {
    print("\(name) starts")
    let sold = await withCheckedContinuation { reply in
        let result = orders.yield(reply)
        if case .terminated = result {
            reply.resume(returning: false)
        }
    }
    print("\(name) \(sold ? "got a cake" : "gives up")")
}

@main struct Main {
    static func main() async throws {
        // 1. Two guests ask the owner
        let (inbox, orders) = Orders.makeStream()
        let shop = Task { await keepShop(inbox) }
        let ann = Task { await buy(orders, "ann") }
        try await Task.sleep(for: .milliseconds(100))
        await buy(orders, "bob")
        await ann.value

        // 2. The owner ends
        orders.finish()
        print("main counts \(await shop.value) cakes")
    }
}
