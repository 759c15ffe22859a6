@main struct Main {
    static func main() async throws {
        let poll = Task {
            for round in 1...3 {
                try? await Task.sleep(for: .seconds(1))
                print("poll \(round)")
            }
        }
        try await Task.sleep(for: .milliseconds(100))
        print("main cancels poll")
        poll.cancel()
        await poll.value
    }
}
