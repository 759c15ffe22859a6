struct TimedOut: Error {}

@main struct Main {
    static func main() async throws {
        let start = ContinuousClock.now
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await Task.sleep(for: .seconds(0.1))
                print("tea ready")
            }
            group.addTask {
                try await Task.sleep(for: .seconds(2))
                throw TimedOut()
            }
            try await group.next()
        }
        let time = (ContinuousClock.now - start) / .seconds(1)
        print("main waited \(Int(time)) seconds")
    }
}
