typealias Dishes = AsyncStream<String>

func eat(_ dishes: Dishes) async {
    for await dish in dishes {
        try? await Task.sleep(for: .milliseconds(100))
        print("guest ate \(dish)")
    }
    print("guest sees the end")
}

@main struct Main {
    static func main() async throws {
        // 1. Close with two dishes left
        let (dishes, queue) = Dishes.makeStream()
        for dish in ["tea", "toast"] {
            print("cook puts \(dish)")
            queue.yield(dish)
        }
        print("cook closes")
        queue.finish()

        // 2. The remaining dishes are served
        print("guest starts")
        await eat(dishes)

        // 3. Put into the closed queue
        if case .terminated = queue.yield("cake") {
            print("cook keeps cake")
        }

        // 4. Close while the guest waits
        let (more, cook) = Dishes.makeStream()
        print("guest starts again")
        let guest = Task { await eat(more) }
        try await Task.sleep(for: .milliseconds(200))
        print("cook closes")
        cook.finish()
        await guest.value
    }
}
