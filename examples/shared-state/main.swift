actor Shop {
    var cakes = 1
}

extension Shop {
    func rush(_ name: String) async {
        print("\(name) starts")
        if cakes > 0 {
            try? await Task.sleep(for: .milliseconds(200))
            cakes -= 1
            print("\(name) got a cake")
        }
    }

    func buy(_ name: String) async {
        print("\(name) starts")
        try? await Task.sleep(for: .milliseconds(200))
        if cakes == 0 {
            print("\(name) gives up")
        } else {
            cakes -= 1
            print("\(name) got a cake")
        }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Check, await, take
        let shop = Shop()
        var ann = Task { await shop.rush("ann") }
        try await Task.sleep(for: .milliseconds(100))
        await shop.rush("bob")
        await ann.value
        print("main counts \(await shop.cakes) cakes")

        // 2. Await, then check and take
        let safe = Shop()
        ann = Task { await safe.buy("ann") }
        try await Task.sleep(for: .milliseconds(100))
        await safe.buy("bob")
        await ann.value
        print("main counts \(await safe.cakes) cakes")
    }
}
