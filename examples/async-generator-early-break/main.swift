func kitchen() -> AsyncStream<String> {
    AsyncStream { orders in
        print("kitchen starts")
        let work = Task {
            for item in ["tea", "toast", "jam"] {
                try await Task.sleep(for: .seconds(0.1))
                print("kitchen makes \(item)")
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
        // 1. Break out of the loop
        var items: AsyncStream? = kitchen()
        for await item in items! {
            print("main takes \(item)")
            break
        }
        print("main leaves the loop")

        // 2. Loop again, then close the generator
        for await item in items! {
            print("main takes \(item)")
            break
        }
        items = nil
        print("main closed it")

        // 3. Break and close in one step
        for await item in kitchen() {
            print("main takes \(item)")
            break
        }
        print("main leaves the loop")
    }
}
