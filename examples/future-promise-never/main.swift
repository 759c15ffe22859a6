typealias Answers = AsyncStream<String>

func cook(_ next: Answers.Continuation) async throws {
    print("cook starts")
    try await Task.sleep(for: .milliseconds(100))
    print("cook leaves")
}

@main struct Main {
    static func main() async throws {
        // 1. The cook leaves without an answer
        let (answers, next) = Answers.makeStream()
        try await cook(next)
        try await Task.sleep(for: .milliseconds(100))

        // 2. Main waits for it, with a limit
        print("main waits")
        let first = Task {
            await answers.first { @Sendable _ in true }
        }
        try await Task.sleep(for: .milliseconds(300))
        first.cancel()
        if let cup = await first.value {
            print("main got \(cup)")
        } else {
            print("main gave up")
        }
    }
}
