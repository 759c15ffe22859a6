func cook(
    _ name: String, _ ms: Int, _ count: Int
) -> AsyncStream<String> {
    AsyncStream { dishes in
        let work = Task {
            defer { dishes.finish() }
            for i in 1...count {
                try await Task.sleep(for: .milliseconds(ms))
                print("\(name) \(i) ready")
                dishes.yield("\(name) \(i)")
            }
        }
        dishes.onTermination = { _ in work.cancel() }
    }
}

func merge(
    _ sources: AsyncStream<String>...
) -> AsyncStream<String> {
    AsyncStream { items in
        let work = Task {
            await withTaskGroup { group in
                for source in sources {
                    group.addTask {
                        for await item in source {
                            items.yield(item)
                        }
                    }
                }
            }
            items.finish()
        }
        items.onTermination = { _ in work.cancel() }
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Each dish as it comes
        let tea = cook("tea", 100, 1)
        let toast = cook("toast", 200, 2)
        for await dish in merge(tea, toast) {
            print("main got \(dish)")
            guard dish == "tea 1" else { continue }
            // 2. Main eats: do the cooks work?
            try await Task.sleep(for: .milliseconds(400))
        }
    }
}
