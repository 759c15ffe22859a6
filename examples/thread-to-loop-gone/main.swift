import Foundation

func grind(_ cups: AsyncStream<String>.Continuation) {
    print("mill starts")
    usleep(200_000)
    cups.yield("cup 1")
    usleep(200_000)
    if case .terminated = cups.yield("cup 2") {
        print("mill finds main gone")
    } else {
        print("mill notices nothing")
    }
}

func drink() async {
    let (cups, mill) = AsyncStream.makeStream(
        of: String.self)
    Thread.detachNewThread { grind(mill) }
    for await cup in cups {
        print("main got \(cup)")
        break
    }
    print("main leaves")
}

@main struct Main {
    static func main() async throws {
        // 1. Main takes one cup and leaves
        await drink()

        // 2. The thread hands over another cup
        try await Task.sleep(for: .milliseconds(400))
    }
}
