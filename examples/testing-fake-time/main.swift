import Synchronization

final class FakeClock: Clock {
    typealias Instant = ContinuousClock.Instant
    let state = Mutex((now: Instant.now, ends: [Instant]()))
    let minimumResolution = Duration.zero
    var now: Instant { state.withLock { $0.now } }
    var ends: [Instant] { state.withLock { $0.ends } }

    func sleep(until end: Instant, tolerance: Duration?)
        async throws {
        state.withLock { $0.ends.append(end) }
        while now < end && !Task.isCancelled {
            await Task.yield()
        }
        try state.withLock {
            $0.ends.remove(at: $0.ends.firstIndex(of: end)!)
            try Task.checkCancellation()
        }
    }

    func advance(by step: Duration) async {
        while ends.isEmpty { await Task.yield() }
        state.withLock { $0.now += step }
        while let end = ends.min(), end <= now {
            await Task.yield()
        }
    }
}

func makeTea(_ clock: some Clock<Duration>) async throws {
    print("tea starts")
    try await clock.sleep(for: .seconds(3600))
    print("tea ready")
}

@main struct Main {
    static func main() async throws {
        // 1. Start a wait of one hour
        let clock = FakeClock()
        async let tea: Void = makeTea(clock)
        // 2. 59 minutes later
        await clock.advance(by: .seconds(59 * 60))
        if !clock.ends.isEmpty { print("test sees no tea") }
        // 3. One minute later
        await clock.advance(by: .seconds(60))
        try await tea
    }
}
