actor Limiter {
    var due = ContinuousClock.now

    func take() async throws {
        try await Task.sleep(until: due)
        due = .now + .milliseconds(200)
    }
}

let limiter = Limiter()

@main struct Main {
    static func main() async throws {
        await withThrowingTaskGroup { group in
            for _ in 1...3 {
                group.addTask {
                    try await limiter.take()
                    print("order sent")
                }
            }
        }
    }
}
