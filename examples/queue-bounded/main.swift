typealias Dishes = AsyncStream<String>

func cook(
    _ queue: Dishes.Continuation,
    _ places: AsyncStream<Void>
) async {
    print("cook starts")
    var place = places.makeAsyncIterator()
    for dish in ["tea", "toast", "cake"] {
        if await place.next() == nil { return }
        queue.yield(dish)
        print("cook put \(dish)")
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Two places, three dishes
        let (dishes, queue) = Dishes.makeStream(
            bufferingPolicy: .bufferingOldest(2))
        let (places, free) = AsyncStream<Void>.makeStream()
        free.yield()
        free.yield()
        let cooking = Task { await cook(queue, places) }
        try await Task.sleep(for: .milliseconds(200))

        // 2. A guest makes room
        print("guest takes one")
        for await dish in dishes.prefix(1) {
            free.yield()
            try await Task.sleep(for: .milliseconds(100))
            print("guest got \(dish)")
        }
        await cooking.value

        // 3. Put without waiting
        if case .dropped(let dish) = queue.yield("jam") {
            print("cook keeps \(dish)")
        }
    }
}
