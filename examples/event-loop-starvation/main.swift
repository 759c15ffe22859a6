@MainActor func done() async {}

@MainActor func ring() async throws {
    try await Task.sleep(for: .milliseconds(100))
    print("bell rings")
}

@main struct Main {
    static func main() async throws {
        let clock = ContinuousClock()

        // 1. Await only what is done
        print("main starts")
        var bell = Task { try await ring() }
        await Task.yield()  // lets it start
        var end = clock.now + .milliseconds(400)
        while clock.now < end {
            await done()
        }
        print("main ready")
        try await bell.value

        // 2. Yield in each round
        print("main starts")
        bell = Task { try await ring() }
        end = clock.now + .milliseconds(400)
        while clock.now < end {
            await Task.yield()
        }
        print("main ready")
        try await bell.value
    }
}
