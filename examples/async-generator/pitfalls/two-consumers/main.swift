typealias Items = AsyncThrowingStream<String, any Error>

func take(_ items: Items) async throws {
    for try await item in items { print("got \(item)") }
}

@main struct Main {
    static func main() async throws {
        let items = Items { orders in
            Task {
                try await Task.sleep(for: .seconds(0.3))
                orders.yield("tea")
                orders.finish()
            }
        }
        async let ann: Void = take(items)
        async let ben: Void = take(items)
        _ = try await (ann, ben)
    }
}
