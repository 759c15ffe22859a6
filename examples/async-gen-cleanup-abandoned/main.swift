func kitchen() -> AsyncStream<String> {
    AsyncStream { orders in
        print("kitchen starts")
        let work = Task {
            for item in ["tea", "toast"] {
                try await Task.sleep(for: .seconds(0.1))
                orders.yield(item)
            }
            orders.finish()
        }
        orders.onTermination = { _ in
            work.cancel()
            print("kitchen closes")
        }
    }
}

@main struct Main {
    static func main() async {
        // 1. Take only one item
        var items = kitchen().makeAsyncIterator()
        print("main takes", await items.next()!)

        // 2. End without closing the generator
        print("main ends")
    }
}
