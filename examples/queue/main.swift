func eat(_ queue: AsyncStream<String>) async {
    print("guest starts")
    for await dish in queue.prefix(3) {
        print("guest got \(dish)")
        try? await Task.sleep(for: .milliseconds(200))
    }
}

@main struct Main {
    static func main() async throws {
        // 1. The guest waits for a dish
        let (queue, cook) =
            AsyncStream.makeStream(of: String.self)
        let guest = Task { await eat(queue) }
        try await Task.sleep(for: .milliseconds(200))
        print("cook puts tea")
        cook.yield("tea")
        try await Task.sleep(for: .milliseconds(100))

        // 2. The cook is ahead
        print("cook puts toast")
        cook.yield("toast")
        print("cook puts cake")
        cook.yield("cake")
        await guest.value
    }
}
