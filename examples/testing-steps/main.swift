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
    for check in 1...2 {
        try await clock.sleep(for: .seconds(50 * 60))
        print("tea check \(check)")
    }
}

@main struct Main {
    static func main() async throws {
        // 1. One step of two hours
        let clock = FakeClock()
        async let tea: Void = makeTea(clock)
        await clock.advance(by: .seconds(2 * 3600))
        await clock.advance(by: .zero)
        print("test is two hours later")
        // 2. One more step of an hour
        await clock.advance(by: .seconds(3600))
        try await tea
    }
}
