@main struct Main {
    static func main() async throws {
        let (cups, queue) = AsyncStream.makeStream(
            of: String.self,
            bufferingPolicy: .bufferingOldest(2))
        let guest = Task {
            for await cup in cups { print("got", cup) }
        }
        defer { guest.cancel() }
        for cup in ["tea", "milk", "cocoa"] {
            while case .dropped = queue.yield(cup) {
                try await Task.sleep(for: .seconds(0.1))
            }
        }
        queue.finish()
        await guest.value
    }
}
