@MainActor var pending: Task<Void, any Error>?
@MainActor var lastSave: ContinuousClock.Instant?

@MainActor func searchLater(_ text: String) {
    pending?.cancel()
    pending = Task {
        try await Task.sleep(for: .milliseconds(250))
        print("search for \(text)")
    }
}

@MainActor func save(_ click: Int) {
    let now = ContinuousClock.now
    if let last = lastSave,
        now < last + .milliseconds(300) { return }
    lastSave = now
    print("save \(click)")
}

@main @MainActor struct Main {
    static func main() async throws {
        // 1. Debounce: only the last call counts
        for text in ["t", "te", "tea"] {
            print("main types \(text)")
            searchLater(text)
            try await Task.sleep(for: .milliseconds(100))
        }
        try await Task.sleep(for: .milliseconds(200))

        // 2. Throttle: drop calls that come early
        for (click, pause) in [(1, 100), (2, 300), (3, 0)] {
            print("main clicks \(click)")
            save(click)
            try await Task.sleep(
                for: .milliseconds(pause))
        }
    }
}
