import Dispatch

@main struct Main {
    static func main() async throws {
        let queue = DispatchQueue.main
        let (ends, end) = AsyncStream.makeStream(
            of: String.self)
        queue.asyncAfter(deadline: .now() + 0.1) {
            end.yield("tea ready")
        }
        queue.asyncAfter(deadline: .now() + 0.3) {
            end.yield("tea late")
        }
        for await how in ends.prefix(1) { print(how) }
        try await Task.sleep(for: .milliseconds(500))
        print("main ends")
    }
}
