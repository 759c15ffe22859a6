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
        let clock = Task {
            try await Task.sleep(for: .milliseconds(300))
            next.finish()
        }
        defer { clock.cancel() }
        let first = await answers.first {
            @Sendable _ in true
        }
        if let cup = first {
            print("main got \(cup)")
        } else {
            print("main gave up")
        }
    }
}
