func charge() async throws {
    try await Task.sleep(for: .milliseconds(300))
    print("card charged")
}

func pay() async throws {
    let card = Task { try await charge() }
    print("bill printed")
    try await card.value
}

@main struct Main {
    static func main() async throws {
        let order = Task { try await pay() }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels order")
        order.cancel()
        print("main got \(await order.result)")
    }
}
