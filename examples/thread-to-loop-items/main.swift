import Foundation

func grind(_ cups: AsyncStream<String>.Continuation) {
    print("mill starts")
    for number in 1...3 {
        cups.yield("cup \(number)")
    }
    usleep(100_000)
    print("mill ready")
    cups.finish()
}

@main struct Main {
    static func main() async throws {
        // 1. A thread hands over three cups
        let (cups, mill) = AsyncStream.makeStream(
            of: String.self)
        Thread.detachNewThread { grind(mill) }
        for await cup in cups {
            print("main got \(cup)")
            try await Task.sleep(for: .milliseconds(200))
        }

        // 2. The thread has ended
        print("main is done")
    }
}
