func ringEvery(_ pause: Duration) async throws {
    while true {
        try await Task.sleep(for: pause)
        print("bell rings")
    }
}

@main
struct Main {
    static func main() async throws {
        // 1. Ring every 300 ms
        print("main starts the clock")
        let clock = Task {
            try await ringEvery(.milliseconds(300))
        }
        try await Task.sleep(for: .milliseconds(750))

        // 2. Stop it
        clock.cancel()
        do {
            try await clock.value
        } catch is CancellationError {
            print("clock stopped")
        }
    }
}
