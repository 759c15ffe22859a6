struct NoWait: Clock {
    var now: ContinuousClock.Instant { .now }
    var minimumResolution: Duration { .zero }
    func sleep(until end: ContinuousClock.Instant,
               tolerance: Duration?) async throws {}
}

func makeTea(_ clock: some Clock<Duration>) async throws {
    try await Task.sleep(for: .seconds(1))
}

@main struct Main {
    static func main() async throws {
        let time = try await ContinuousClock().measure {
            try await makeTea(NoWait())
        }
        print("test waited \(time.components.seconds) s")
    }
}
