func price(_ dish: String) async -> Int {
    print("\(dish) starts")
    let ms = dish == "tea" ? 300 : 100
    try? await Task.sleep(for: .milliseconds(ms))
    print("\(dish) ready")
    return dish == "tea" ? 2 : 3
}

actor Bill {
    var total = 0

    func add(_ dish: String) async {
        total += await price(dish)
    }

    func pay(_ dish: String) async {
        let cost = await price(dish)
        total += cost
    }
}

@main struct Main {
    static func main() async throws {
        // 1. The await is part of the addition
        let bill = Bill()
        var tea = Task { await bill.add("tea") }
        try await Task.sleep(for: .milliseconds(100))
        await bill.add("toast")
        await tea.value
        print("main counts \(await bill.total)")

        // 2. Await first, then add
        let safe = Bill()
        tea = Task { await safe.pay("tea") }
        try await Task.sleep(for: .milliseconds(100))
        await safe.pay("toast")
        await tea.value
        print("main counts \(await safe.total)")
    }
}
