@main struct Main {
    static func main() async {
        let items = AsyncStream<String> { orders in
            orders.yield("tea")
            orders.finish()
        }
        for item in items {
            print(item)
        }
    }
}
