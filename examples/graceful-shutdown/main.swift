import Foundation

func make(_ name: String, _ seconds: Double) async {
    print("\(name) starts")
    try? await Task.sleep(for: .seconds(seconds))
    let end = Task.isCancelled ? "cancelled" : "ready"
    print("\(name) \(end)")
}

@main struct Main {
    static func main() async throws {
        // 1. Take orders until a signal comes
        let (orders, door) = AsyncStream<(String, Double)>
            .makeStream()
        let kitchen = Task {
            await withDiscardingTaskGroup { group in
                for await (name, s) in orders {
                    group.addTask { await make(name, s) }
                }
                // 2. Let what runs end, within a limit
                print("main takes no more orders")
            }
        }
        let queue = DispatchQueue.main
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(
                signal: number, queue: queue)
            source.setEventHandler {
                door.finish()
                signal(SIGINT, SIG_DFL)
                queue.asyncAfter(deadline: .now() + 0.5) {
                    kitchen.cancel()
                }
            }
            source.activate()
            return source
        }
        queue.asyncAfter(deadline: .now() + 0.6) {
            kill(getpid(), SIGTERM)
        }
        for job in [("tea", 0.9), ("soup", 5), ("egg", 1)] {
            if case .terminated = door.yield(job) { break }
            try await Task.sleep(for: .milliseconds(400))
        }
        await kitchen.value
        print("main ends")
        sources.forEach { $0.cancel() }
    }
}
