struct Spilt: Error { let item: String }

nonisolated(nonsending) func withKitchen(
    _ body: (AsyncStream<String>) async throws -> Void
) async throws {
    print("kitchen starts")
    let (items, orders) = AsyncStream<String>.makeStream()
    let work = Task {
        for item in ["tea", "toast"] {
            try await Task.sleep(for: .seconds(0.1))
            orders.yield(item)
        }
        orders.finish()
    }
    var failure: (any Error)?
    do { try await body(items) } catch { failure = error }
    work.cancel()
    print("kitchen washes up")
    let washing = Task {
        try await Task.sleep(for: .seconds(0.2))
    }
    try await washing.value
    print("kitchen closes")
    if let failure { throw failure }
}

@main struct Main {
    static func main() async throws {
        // 1. Break, and wait for the cleanup
        try await withKitchen { items in
            for await item in items {
                print("main takes", item)
                break
            }
        }
        print("main continues")

        // 2. The loop body fails
        do {
            try await withKitchen { items in
                for await item in items {
                    throw Spilt(item: item)
                }
            }
        } catch let error as Spilt {
            print("main caught", error.item, "spilt")
        }
    }
}
