struct Spilt: Error {}
func pour() throws -> Int { throw Spilt() }

@main struct Main {
    static func main() async throws {
        let (cups, pot) = AsyncStream<Int>.makeStream()
        Task {
            defer { pot.finish() }
            pot.yield(try pour())
        }
        let guest = Task {
            for await cup in cups { print(cup) }
            return !Task.isCancelled
        }
        try await Task.sleep(for: .milliseconds(500))
        guest.cancel()
        print("guest saw the end: \(await guest.value)")
    }
}
