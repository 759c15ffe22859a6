actor Oven {
    private var task: Task<String, any Error>?

    func get() async throws -> String {
        let task = task ?? Task { try await heat() }
        self.task = task
        let oven = try await task.value
        try Task.checkCancellation()
        return oven
    }

    private func heat() async throws -> String {
        print("oven starts")
        try await Task.sleep(for: .milliseconds(400))
        print("oven hot")
        return "OVEN"
    }
}

@main struct Main {
    static func main() async throws {
        // 1. Ann asks first, then Bob
        let oven = Oven()
        print("ann starts")
        let ann = Task { try await oven.get() }
        try await Task.sleep(for: .milliseconds(100))
        print("bob starts")
        let bob = Task { try await oven.get() }
        try await Task.sleep(for: .milliseconds(100))
        // 2. Ann is cancelled
        print("main cancels ann")
        ann.cancel()
        do { _ = try await ann.value } catch {
            print("ann gives up")
        }
        // 3. Bob still waits
        print("bob got \(try await bob.value)")
    }
}
