@main struct Main {
    static func main() async {
        let items = AsyncStream<String> { orders in
            orders.yield("tea")
            orders.finish()
        }
        let all = await items.reduce(into: []) { $0.append($1) }
        print("main got", all)
    }
}
