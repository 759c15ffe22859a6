@main struct Main {
    static func main() async {
        let (cups, queue) = AsyncStream.makeStream(
            of: String.self,
            bufferingPolicy: .bufferingOldest(2))
        let guest = Task {
            for await cup in cups { print("got", cup) }
        }
        defer { guest.cancel() }
        for cup in ["tea", "milk", "cocoa"] {
            queue.yield(cup)
        }
        queue.finish()
        await guest.value
    }
}
